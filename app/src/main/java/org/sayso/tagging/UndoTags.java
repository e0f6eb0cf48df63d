package org.sayso.tagging;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.sayso.feedback.Outbox;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/** Takes back the decision that holds; the one before it, if there is one, holds again. Twice is as once. */
@Singleton
public class UndoTags {
    private final ResponseRepository responses;
    private final TagDecisionRepository decisions;
    private final Tags current;
    private final Outbox outbox;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    UndoTags(
            ResponseRepository responses, TagDecisionRepository decisions, Tags current, Outbox outbox, Audit audit, Site site, Clock clock) {
        this.responses = responses;
        this.decisions = decisions;
        this.current = current;
        this.outbox = outbox;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** @return what holds now; empty when nothing is left */
    public Optional<CurrentTags> undo(Colleague who, String decisionId) {
        return undo(who, responseOf(decisionId), decisionId);
    }

    String responseOf(String decisionId) {
        return decisions.find(site.slug(), decisionId).map(TagDecision::responseId).orElseThrow(Refusal::notFound);
    }

    /** The lock comes first: on MySQL a transaction goes on seeing what it saw at its first look. */
    @Transactional
    Optional<CurrentTags> undo(Colleague who, String responseId, String decisionId) {
        if (!responses.lock(site.slug(), responseId).orElseThrow(Refusal::notFound).standing().isRead()) {
            throw new GoneFromInbox();
        }
        CurrentTags holds = current.of(responseId).orElse(null);
        if (decisions.find(site.slug(), decisionId).map(TagDecision::undoneAt).isPresent()) {
            return Optional.ofNullable(holds);
        }
        if (holds == null || !holds.decisionId().equals(decisionId)) {
            throw new TaggedMeanwhile(responseId, holds);
        }
        decisions.undo(decisionId, clock.instant(), who.name());
        Optional<CurrentTags> restored = current.of(responseId);
        responses.themed(responseId, restored.filter(r -> r.kind() != TagDecisionKind.FITS_NONE).map(CurrentTags::at).orElse(null));
        audit.wrote(who, "tags-undone", "response " + responseId, "decision of " + holds.confirmedBy());
        outbox.touched(responseId);
        return restored;
    }
}
