package org.sayso.agreement;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A response that two people have read, the second without seeing what the first decided.
 *
 * @param first priorities in the order of the plan, empty when none fits; @param second likewise
 * @param suggested what the tagger suggested to the first one, or null; @param suggestedNone it said first that none may fit
 */
record TwoReadings(
        String id, String responseId, List<String> first, List<String> second, String firstName, String secondName, Instant readAt,
        @Nullable Instant settledAt, @Nullable String settledName, @Nullable String suggested, boolean suggestedNone) {
    static final String NONE = "fits none";

    boolean isSame() {
        return Set.copyOf(first).equals(Set.copyOf(second));
    }

    boolean isOverlapping() {
        return isSame() || first.stream().anyMatch(second::contains);
    }

    /** What the tagger put first is among what the second one chose, who had not seen it. */
    boolean isAsSuggested() {
        return suggestedNone ? second.isEmpty() : second.contains(suggested);
    }

    /** Counts as one choice for the overall number. */
    static String main(List<String> priorities) {
        return priorities.isEmpty() ? NONE : priorities.getFirst();
    }
}
