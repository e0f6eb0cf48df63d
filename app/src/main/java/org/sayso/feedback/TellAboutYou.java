package org.sayso.feedback;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.sayso.partnership.Site;
import org.sayso.web.Refusal;
import org.sayso.web.SiteKey;

/**
 * Keeps what somebody tells about themselves. Who, age band and area go with the response; the equality answers go apart,
 * under a key that no page can walk back. What was left out stays as it was.
 */
@Singleton
public class TellAboutYou {
    private final ResponseRepository responses;
    private final Outbox outbox;
    private final SiteKey siteKey;
    private final Site site;

    TellAboutYou(ResponseRepository responses, Outbox outbox, SiteKey siteKey, Site site) {
        this.responses = responses;
        this.outbox = outbox;
        this.siteKey = siteKey;
        this.site = site;
    }

    /** Known slugs; empty when left out; {@link EqualityQuestion#RATHER_NOT_SAY} takes an earlier answer away. */
    public record Told(String who, String ageBand, String area, Map<EqualityQuestion, String> equality) {
        boolean isNothing() {
            return who.isBlank() && ageBand.isBlank() && area.isBlank() && equality.isEmpty();
        }
    }

    @Transactional
    public void tell(String responseId, Told told) {
        Response response = responses.lock(site.slug(), responseId).orElseThrow(Refusal::notFound);
        if (response.standing() == Standing.WITHDRAWN) {
            return;
        }
        responses.about(
                responseId, newer(response.who(), told.who()), newer(response.ageBand(), told.ageBand()), newer(response.area(), told.area()));
        String apart = TakeBack.equalityKey(siteKey, responseId);
        told.equality().forEach((question, answer) -> responses.equality(apart, response.campaignId(), question.slug(), answer));
        outbox.touched(responseId);
    }

    private static String newer(String before, String told) {
        return told.isBlank() ? before : told.equals(EqualityQuestion.RATHER_NOT_SAY) ? null : told;
    }
}
