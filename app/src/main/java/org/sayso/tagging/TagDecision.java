package org.sayso.tagging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A person's decision. A newer one stands in its place; none is ever overwritten, and the latest that was not undone holds.
 *
 * @param batchId when it was accepted together with others: it says nothing then of how good the tagger is
 * @param suggested the tagger's first priority when the person decided, or null when it had none; a later reading does not change it
 * @param suggestedSure how sure it was of it; @param suggestedNone it also said that no priority may fit; @param suggestedBy its model
 */
@MappedEntity("tag_decision")
public record TagDecision(
        @Id String id, String responseId, TagDecisionKind kind, @Nullable String staffId, String staffName, Instant decidedAt,
        @Nullable Instant undoneAt, @Nullable String undoneName, @Nullable String batchId, @Nullable String suggested, @Nullable Double suggestedSure,
        @Nullable Boolean suggestedNone, @Nullable String suggestedBy) {

    /** One that holds from that moment. @param seen what the tagger made of the response by then, or null */
    static TagDecision made(
            String id, String responseId, TagDecisionKind kind, org.sayso.staff.Colleague who, Instant at, @Nullable String batchId, @Nullable Reading seen) {
        boolean isSuggested = seen != null && seen.topPriority() != null;
        return new TagDecision(
                id, responseId, kind, who.id(), who.name(), at, null, null, batchId, isSuggested ? seen.topPriority() : null,
                isSuggested ? seen.topConfidence() : null, isSuggested ? seen.fitsNone() : null, isSuggested ? seen.model() : null);
    }
}
