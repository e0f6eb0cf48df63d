package org.sayso.notice;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.CampaignRepository;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at ideas that something may have happened to, and writes one letter of all that was not told before. What is told and the letter are one transaction
 * behind a lock on the subscription: any number of workers may run at once, and each thing is told once.
 */
@Singleton
class TellNews {
    private static final Logger LOG = LoggerFactory.getLogger(TellNews.class);
    private static final int BATCH = 500;
    private final SubscriptionRepository subscriptions;
    private final ResponseRepository responses;
    private final CampaignRepository campaigns;
    private final WhatHappened happened;
    private final StopNotices stop;
    private final PostLetter post;
    private final Letters letters;
    private final Sealed sealed;
    private final TransactionOperations<Connection> transactions;
    private final Site site;
    private final Clock clock;

    TellNews(
            SubscriptionRepository subscriptions, ResponseRepository responses, CampaignRepository campaigns, WhatHappened happened, StopNotices stop, PostLetter post,
            Letters letters, Sealed sealed, TransactionOperations<Connection> transactions, Site site, Clock clock) {
        this.subscriptions = subscriptions;
        this.responses = responses;
        this.campaigns = campaigns;
        this.happened = happened;
        this.stop = stop;
        this.post = post;
        this.letters = letters;
        this.sealed = sealed;
        this.transactions = transactions;
        this.site = site;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "${sayso.notices.pause:10s}", fixedDelay = "${sayso.notices.pause:10s}")
    void tellWhatIsDue() {
        try {
            tell();
        } catch (RuntimeException e) {
            LOG.warn("News of ideas wait: {}", e.getClass().getSimpleName());
        }
    }

    /** @return how many letters were written */
    int tell() {
        return subscriptions.due(site.slug(), clock.instant(), BATCH).stream().mapToInt(id -> transactions.executeWrite(status -> tell(id) ? 1 : 0)).sum();
    }

    private boolean tell(String id) {
        Optional<Subscription> due = subscriptions.lock(site.slug(), id).filter(s -> s.isConfirmed() && s.lookAt() != null && !s.lookAt().isAfter(clock.instant()));
        if (due.isEmpty()) {
            return false; // another worker was here, or it was stopped
        }
        subscriptions.looked(id);
        Optional<Sealed.Open> open = sealed.open(due.get());
        Optional<Response> response = open.flatMap(o -> responses.findByPartnershipAndId(site.slug(), o.responseId())).filter(r -> r.standing() != Standing.WITHDRAWN);
        Optional<Campaign> campaign = campaigns.findByPartnershipAndId(site.slug(), due.get().campaignId());
        if (response.isEmpty() || campaign.map(response.get()::mayBeUnder13).orElse(false)) { // its age bands may have been changed since
            stop.forget(due.get());
            return false;
        }
        Set<String> told = Set.copyOf(subscriptions.told(id));
        List<Fact> news = happened.to(response.get()).stream().filter(fact -> !told.contains(sealed.factMark(id, fact.asText()))).toList();
        if (news.isEmpty()) {
            return false;
        }
        String title = campaign.map(Campaign::title).orElse("");
        Letter letter = letters.news(open.get().address(), title, news.stream().map(Fact::kind).toList(), sealed.stopToken(id));
        String mail = post.post(MailKind.NEWS, id, news.stream().map(Fact::asText).collect(Collectors.joining("\n")) + "\n" + due.get().lookAt(), letter);
        news.forEach(fact -> subscriptions.tell(id, sealed.factMark(id, fact.asText()), mail));
        return true;
    }
}
