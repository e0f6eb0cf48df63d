package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;

/**
 * What holds for a response now, as a person decided it.
 *
 * @param priorities slugs, the first one first; empty when no priority fits
 * @param confirmedBy the name of whoever decided
 */
@Introspected
public record CurrentTags(String decisionId, TagDecisionKind kind, List<String> priorities, String confirmedBy, Instant at) {
    static CurrentTags of(TagDecision decision, List<String> priorities) {
        return new CurrentTags(decision.id(), decision.kind(), List.copyOf(priorities), decision.staffName(), decision.decidedAt());
    }

    boolean says(TagDecisionKind otherKind, List<String> otherPriorities) {
        return kind == otherKind && priorities.equals(otherPriorities);
    }
}
