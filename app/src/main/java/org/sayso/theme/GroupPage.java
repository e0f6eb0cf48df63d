package org.sayso.theme;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.tagging.PriorityChip;
import org.sayso.web.Paging;
import org.sayso.web.Problems;

/**
 * One group with everything that a decision about it needs.
 *
 * @param path of this page; @param chip of its priority, or null when its members fit none
 * @param name given by a person; @param typed names as they were typed, when a form comes back
 * @param state slug: found, merged, adopted, set-aside
 * @param goesInto the group that it was merged into, with its link
 * @param total members, whatever the filter takes; @param rows of those that it takes
 * @param unknown what was asked for and is nothing here; empty when there is none
 * @param key of the group that splitting would make
 */
@Introspected
record GroupPage(
        String id, String path, String back, @Nullable PriorityChip chip, int number, @Nullable String name, String state, boolean isOpen, @Nullable Other goesInto, long total,
        ThemeFilter filter, String unknown, String unfiltered, List<VoiceRow> quotes, Spread spread, List<VoiceRow> rows, Paging paging, List<Other> others, List<Told> history,
        @Nullable Undo undo, Typed typed, String key, Problems problems) {

    /** Message key of how many ideas are listed. */
    public String getEvidenceKey() {
        return paging.total() == 1 ? "theme.evidence.one" : "theme.evidence.many";
    }

    /** Another group. @param name given by a person or null */
    @Introspected
    record Other(String id, String link, int number, @Nullable String name, long n) {}

    /** A sentence of the history: a message key with its arguments. */
    @Introspected
    record Told(String key, String who, String when) {}

    /** @param path where what was done last is undone; @param key message key of what it was */
    @Introspected
    record Undo(String path, String key) {}

    /** @param ticked ids of the rows that were ticked for a group of their own */
    @Introspected
    record Typed(String name, String splitName, List<String> ticked) {}
}
