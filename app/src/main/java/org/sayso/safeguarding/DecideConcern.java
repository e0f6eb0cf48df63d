package org.sayso.safeguarding;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/**
 * Closes a concern with what came of it and why. No concern: the response goes back to the queue, held. Anything else: it
 * stays out of sight for good, whatever is decided about words that were added later. When the sender has taken the response back meanwhile, only the concern is closed; and when
 * there was none, nothing is left to keep the words for.
 */
@Singleton
class DecideConcern {
    private final ConcernRepository concerns;
    private final ResponseRepository responses;
    private final Step step;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    DecideConcern(ConcernRepository concerns, ResponseRepository responses, Step step, Audit audit, Site site, Clock clock) {
        this.concerns = concerns;
        this.responses = responses;
        this.step = step;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** All but CLOSED change nothing. */
    enum Answer { CLOSED, CLOSED_BEFORE, CHANGED, NEEDS_A_SECOND_PERSON }

    /** @param version of the concern as the colleague saw it; null for a caller who saw no page */
    @Transactional
    Answer decide(Colleague who, String concernId, @Nullable Long version, Outcome outcome, String reason, @Nullable String reference) {
        String responseId = concerns.findByPartnershipAndId(site.slug(), concernId).orElseThrow(Refusal::notFound).responseId();
        Response response = responses.lock(site.slug(), responseId).orElseThrow(Refusal::notFound);
        Concern concern = concerns.lock(site.slug(), concernId).orElseThrow(Refusal::notFound);
        if (!concern.isOpen()) {
            return Answer.CLOSED_BEFORE;
        }
        if (version != null && !version.equals(concern.version())) {
            return Answer.CHANGED;
        }
        if (outcome == Outcome.NO_CONCERN && concern.raisedBy() != null && Objects.equals(concern.raisedBy(), who.id())) {
            return Answer.NEEDS_A_SECOND_PERSON;
        }
        Instant now = clock.instant();
        Concern seen = concern.seenAt() == null ? concern.takenOn(who, now) : concern;
        Concern closed = seen.closed(who, now, outcome, reason, reference);
        boolean takenBack = response.standing() == Standing.WITHDRAWN;
        concerns.update(outcome == Outcome.NO_CONCERN && takenBack ? closed.withoutWords() : closed);
        audit.wrote(who, "closed-concern", "concern " + concernId, outcome.slug());
        if (outcome == Outcome.NO_CONCERN && !takenBack && concerns.actedOn(responseId, concernId) == 0) {
            step.write(who, step.locked(responseId, null, Decision.NO_CONCERN), Decision.NO_CONCERN, null, response.publicWords());
        }
        return Answer.CLOSED;
    }
}
