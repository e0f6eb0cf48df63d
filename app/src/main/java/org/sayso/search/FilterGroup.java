package org.sayso.search;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.tagging.PriorityChip;

/**
 * One filter beside the results.
 *
 * @param titleKey message key of its name; not {@code key}, which each choice may have or lack
 */
@Introspected
record FilterGroup(String titleKey, List<Choice> choices) {

    /**
     * One value of a filter.
     *
     * @param key message key of its name, when the name is ours; else {@code name} is shown
     * @param n how many responses a press on it will show
     * @param link where it leads: for the one that is on, to the results without it
     */
    @Introspected
    record Choice(@Nullable String key, @Nullable String name, @Nullable PriorityChip chip, int n, String link, boolean isOn) {}
}
