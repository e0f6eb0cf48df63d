package org.sayso.safeguarding;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.sayso.feedback.Outbox;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/**
 * One step of a response with those who look first, inside the transaction of the act: lock the row, see whether the step
 * is still the right one, write the response, the decision and the record, and tell the outbox.
 */
@Singleton
class Step {
    private final ResponseRepository responses;
    private final ReleaseDecisionRepository decisions;
    private final Outbox outbox;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    Step(ResponseRepository responses, ReleaseDecisionRepository decisions, Outbox outbox, Audit audit, Site site, Clock clock) {
        this.responses = responses;
        this.decisions = decisions;
        this.outbox = outbox;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** For an act on a response that is read, and that leaves it so. */
    Response read(String responseId) {
        Response response = responses.lock(site.slug(), responseId).orElseThrow(Refusal::notFound);
        if (!response.standing().isRead()) {
            throw new DecidedMeanwhile(response, last(responseId));
        }
        return response;
    }

    /** @param version as the colleague saw it; null for a caller who saw no page */
    void mustBeAsSeen(Response response, @Nullable Long version) {
        if (version != null && !version.equals(response.version())) {
            throw new DecidedMeanwhile(response, last(response.id()));
        }
    }

    /** @param version as the colleague saw it; null for a caller who saw no page */
    Response locked(String responseId, @Nullable Long version, Decision decision) {
        Response response = responses.lock(site.slug(), responseId).orElseThrow(Refusal::notFound);
        boolean stale = version != null && !version.equals(response.version()) && !decision.isAlwaysSafe(response.standing());
        if (stale || !decision.mayFollow(response.standing())) {
            throw new DecidedMeanwhile(response, last(responseId));
        }
        return response;
    }

    /** @param reason slug of a {@link org.sayso.feedback.PrivateReason}, or null; @param publicWords the wording from now on, null for the words as sent */
    void write(Colleague who, Response response, Decision decision, @Nullable String reason, @Nullable String publicWords) {
        Instant now = clock.instant();
        Instant readAt = response.readAt() == null && decision.leadsTo().isRead() ? now : response.readAt();
        write(who, response, decision, reason, publicWords, readAt, now);
    }

    /** Back to held; when the decision undone was the first, nobody has read it yet. */
    void undo(Colleague who, Response response, ReleaseDecision undone) {
        Instant readAt = undone.decidedAt().equals(response.readAt()) ? null : response.readAt();
        write(who, response, Decision.UNDONE, null, response.publicWords(), readAt, clock.instant());
    }

    ReleaseDecision last(String responseId) {
        return decisions.last(site.slug(), responseId).orElse(null);
    }

    private void write(
            Colleague who, Response response, Decision decision, String reason, String publicWords, Instant readAt, Instant now) {
        responses.decide(response.id(), decision.leadsTo().name(), reason, publicWords, readAt);
        decisions.save(new ReleaseDecision(null, response.id(), decision, reason, who.id(), who.name(), now));
        audit.wrote(who, decision.slug(), "response " + response.id(), reason);
        outbox.touched(response.id());
    }
}
