package org.sayso.question;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Receipts;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Site;
import org.sayso.web.MakeOnce;
import org.sayso.web.Moments;

/** Keeps a question, once for each form: a held response of channel {@code question}, and whom it asks, both or neither. */
@Singleton
class KeepQuestion {
    static final String CHANNEL = "question";
    private final ReceiveResponse receive;
    private final AskedRepository asked;
    private final Receipts receipts;
    private final MakeOnce once;
    private final Site site;
    private final Clock clock;

    KeepQuestion(ReceiveResponse receive, AskedRepository asked, Receipts receipts, MakeOnce once, Site site, Clock clock) {
        this.receive = receive;
        this.asked = asked;
        this.receipts = receipts;
        this.once = once;
        this.site = site;
        this.clock = clock;
    }

    /** @param form without problems; @param key of the form; @return its receipt; empty when the form was sent before with other words, or was taken back */
    Optional<String> keep(Leader leader, Campaign campaign, AskForm form, String key) {
        try {
            Response kept = once.make(() -> before(campaign, sent(form, key)), () -> received(leader, campaign, sent(form, key))).row();
            return receipt(campaign, kept, key);
        } catch (ReceiveResponse.OtherWords e) {
            return Optional.empty();
        }
    }

    /** Whoever sent it in time and never saw the answer is thanked also after the close. */
    Optional<String> keptInTime(Campaign campaign, AskForm form, String key) {
        try {
            return before(campaign, sent(form, key)).flatMap(kept -> receipt(campaign, kept, key));
        } catch (ReceiveResponse.OtherWords e) {
            return Optional.empty();
        }
    }

    private Optional<String> receipt(Campaign campaign, Response kept, String key) {
        return kept.standing() == Standing.WITHDRAWN ? Optional.empty() : Optional.of(receipts.issue(campaign, key(key)));
    }

    private Response received(Leader leader, Campaign campaign, ReceiveResponse.Sent sent) {
        Response response = receive.receive(campaign, sent).response();
        asked.save(Asked.of(response.id(), leader, Moments.dayOf(clock.instant())));
        return response;
    }

    private Optional<Response> before(Campaign campaign, ReceiveResponse.Sent sent) {
        return receive.before(campaign, sent).map(ReceiveResponse.Receipt::response)
                .filter(r -> r.standing() == Standing.WITHDRAWN || asked.findByPartnershipAndResponseId(site.slug(), r.id()).isPresent());
    }

    private static String key(String key) {
        return "question:" + key;
    }

    private static ReceiveResponse.Sent sent(AskForm form, String key) {
        return new ReceiveResponse.Sent(form.text(), null, null, null, form.saysYes(), key(key), CHANNEL, null, null);
    }
}
