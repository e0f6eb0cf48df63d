package org.sayso.notice;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.CampaignRepository;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.Refusal;

/**
 * Somebody gives an address to hear about an idea. The address is asked first, with a link that holds for two days; it gets three such mails a day at most.
 * Whether it was known already nobody can see. The same form twice is as once.
 */
@Singleton
class AskForNotices {
    static final int MAILS_A_DAY = 3;
    static final int ADDRESSES = 3;
    private final SubscriptionRepository subscriptions;
    private final ResponseRepository responses;
    private final CampaignRepository campaigns;
    private final WhoMayHear who;
    private final WhatHappened happened;
    private final StopNotices stop;
    private final PostLetter post;
    private final Letters letters;
    private final Sealed sealed;
    private final Seal seal;
    private final Site site;
    private final Clock clock;

    AskForNotices(
            SubscriptionRepository subscriptions, ResponseRepository responses, CampaignRepository campaigns, WhoMayHear who, WhatHappened happened, StopNotices stop,
            PostLetter post, Letters letters, Sealed sealed, Seal seal, Site site, Clock clock) {
        this.subscriptions = subscriptions;
        this.responses = responses;
        this.campaigns = campaigns;
        this.who = who;
        this.happened = happened;
        this.stop = stop;
        this.post = post;
        this.letters = letters;
        this.sealed = sealed;
        this.seal = seal;
        this.site = site;
        this.clock = clock;
    }

    /** @param key of the form; @param address in its one spelling */
    @Transactional
    void ask(String responseId, String key, String address) {
        Response response = responses.lock(site.slug(), responseId).orElseThrow(Refusal::notFound); // one at a time for each idea
        Campaign campaign = campaigns.findByPartnershipAndId(site.slug(), response.campaignId()).orElseThrow(Refusal::notFound);
        if (!who.may(campaign, response) || subscriptions.existsById(key)) {
            return;
        }
        String ideaMark = sealed.ideaMark(responseId);
        String addressMark = sealed.addressMark(address);
        Optional<Subscription> before = subscriptions.findByIdeaMarkAndAddressMark(ideaMark, addressMark);
        boolean isFull = before.isEmpty() && subscriptions.countOfIdea(ideaMark) >= ADDRESSES;
        if (isFull || before.filter(Subscription::isConfirmed).isPresent() || !mayBeAsked(addressMark)) {
            return;
        }
        before.ifPresent(stop::forget); // the newest link is the one that holds
        Instant now = clock.instant();
        String token = seal.freshToken();
        subscriptions.save(new Subscription(
                key, site.slug(), campaign.id(), ideaMark, addressMark, sealed.close(responseId, address), sealed.confirmHash(token), now.plus(MailKind.CONFIRM.life()),
                null, sealed.stopHash(sealed.stopToken(key)), now, null));
        happened.to(response).forEach(fact -> subscriptions.tell(key, sealed.factMark(key, fact.asText()), null)); // what was so before is no news
        post.post(MailKind.CONFIRM, key, "confirm", letters.confirm(address, token));
    }

    private boolean mayBeAsked(String addressMark) {
        LocalDate today = Moments.dayOf(clock.instant());
        subscriptions.asked(addressMark, today);
        return subscriptions.timesAsked(addressMark, today) <= MAILS_A_DAY;
    }
}
