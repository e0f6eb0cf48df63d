package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.sayso.staff.Colleague;

/**
 * What holds for a response now, as a person decided it.
 *
 * @param priorities slugs, the first one first; empty when no priority fits
 * @param staffId of whoever decided, with the name in {@code confirmedBy}; null for a program
 */
@Introspected
public record CurrentTags(String decisionId, TagDecisionKind kind, List<String> priorities, @Nullable String staffId, String confirmedBy, Instant at) {
    static CurrentTags of(TagDecision decision, List<String> priorities) {
        return new CurrentTags(decision.id(), decision.kind(), List.copyOf(priorities), decision.staffId(), decision.staffName(), decision.decidedAt());
    }

    boolean isBy(Colleague who) {
        return who.isWho(staffId, confirmedBy);
    }

    boolean says(TagDecisionKind otherKind, List<String> otherPriorities) {
        return kind == otherKind && priorities.equals(otherPriorities);
    }
}
