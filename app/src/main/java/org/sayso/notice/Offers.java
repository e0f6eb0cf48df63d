package org.sayso.notice;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.CampaignRepository;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.SharedDevice;
import org.sayso.partnership.Site;
import org.sayso.web.FormTokens;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/**
 * The page that offers mail, to whoever has shown a receipt or a code. Its form carries the id of the response sealed, and a token for that response with
 * the key of the subscription it will make; so the code is on no page after the first.
 */
@Singleton
class Offers {
    private static final String PAGE = "notice/offer";
    private static final String SEALED_FOR = "offer";
    private final WhoMayHear who;
    private final AskForNotices asking;
    private final CampaignRepository campaigns;
    private final ResponseRepository responses;
    private final FormTokens tokens;
    private final Seal seal;
    private final Site site;

    Offers(WhoMayHear who, AskForNotices asking, CampaignRepository campaigns, ResponseRepository responses, FormTokens tokens, Seal seal, Site site) {
        this.who = who;
        this.asking = asking;
        this.campaigns = campaigns;
        this.responses = responses;
        this.tokens = tokens;
        this.seal = seal;
        this.site = site;
    }

    /** @param campaign title of what she answered */
    @Introspected
    record OfferPage(String campaign, OfferForm form, Problems problems) {}

    /** The blank form; to the start of the way where mail is not offered. */
    HttpResponse<?> show(HttpRequest<?> request, Response response) {
        return campaign(request, response)
                .<HttpResponse<?>>map(c -> Page.show(PAGE, new OfferPage(c.title(), OfferForm.blank(seal.close(SEALED_FOR, response.id()), tokens.fresh(purpose(response))), new Problems())))
                .orElseGet(Offers::notHere);
    }

    HttpResponse<?> take(HttpRequest<?> request, OfferForm form) {
        Optional<Response> response = seal.open(SEALED_FOR, form.idea()).flatMap(id -> responses.findByPartnershipAndId(site.slug(), id));
        Optional<Campaign> campaign = response.flatMap(r -> campaign(request, r));
        Optional<FormTokens.FormToken> token = response.flatMap(r -> tokens.read(purpose(r), form.token()));
        if (campaign.isEmpty() || token.isEmpty()) {
            return notHere();
        }
        Problems problems = form.problems();
        if (token.get().expired()) {
            problems.add("email", "notice.offer.waited");
        }
        if (problems.any()) {
            return Page.again(PAGE, new OfferPage(campaign.get().title(), form.with(tokens.renewed(purpose(response.get()), token.get().key())), problems));
        }
        asking.ask(response.get().id(), token.get().key(), form.address().orElseThrow());
        return Page.seeOther("/notice/sent");
    }

    private Optional<Campaign> campaign(HttpRequest<?> request, Response response) {
        return SharedDevice.is(request) ? Optional.empty()
                : campaigns.findByPartnershipAndId(site.slug(), response.campaignId()).filter(campaign -> who.may(campaign, response));
    }

    static HttpResponse<?> notHere() {
        return Page.seeOther("/i");
    }

    private static String purpose(Response response) {
        return "notice-offer:" + response.id();
    }
}
