package org.sayso.safeguarding;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.web.Paging;

/**
 * The list of what is held, released or kept private.
 *
 * @param show slug of the list shown
 * @param decided what was decided just now, with a way to undo it, or null
 */
@Introspected
record QueuePage(
        String show, List<Tab> tabs, List<Choice> campaigns, String campaign, List<Looked> rows, Paging paging, @Nullable Decided decided) {

    /** One list and how much is in it. */
    @Introspected
    record Tab(String slug, String words, String address, long count) {}

    @Introspected
    record Choice(String slug, String title) {}

    /** @param words message key of what was done */
    @Introspected
    record Decided(String id, String words, boolean canUndo) {}

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public boolean isHeld() {
        return show.equals("held");
    }
}
