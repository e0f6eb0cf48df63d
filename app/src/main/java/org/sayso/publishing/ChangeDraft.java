package org.sayso.publishing;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * A change as a plan lead writes it, cleaned and parsed; nothing in it need be complete.
 *
 * @param plan slug of the plan it belongs to
 * @param responses ids of the linked responses; those that nobody has read yet are left out when it is saved
 * @param quotes ids out of {@code responses}, in the order they are shown; those that may not be quoted are left out
 */
public record ChangeDraft(
        String plan, @Nullable String priority, List<String> actions, String title, String said, String did, ChangeStatus status,
        @Nullable String reason, @Nullable String whatNext, LocalDate statusOn, List<String> responses, List<String> quotes) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_TEXT = 2000;
    public static final int LONGEST_NOTE = 1000;

    public ChangeDraft {
        actions = List.copyOf(actions);
        responses = List.copyOf(responses);
        quotes = List.copyOf(quotes);
    }
}
