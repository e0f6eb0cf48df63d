package org.sayso.safeguarding;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.web.Paging;

/** The concerns: who handed them over, how long they have waited, never what is in them. */
@Introspected
record ConcernsPage(String show, long open, long closed, List<Row> rows, Paging paging) {

    /** @param raisedBy empty when the sender added words to what was closed; @param outcome message key once closed */
    @Introspected
    record Row(
            String id, @Nullable WaitingTime clock, boolean hasNewWords, String raisedBy, String raised, @Nullable String taker, @Nullable String outcome,
            @Nullable String closedBy, @Nullable String closed) {}

    public boolean isOpenShown() {
        return show.equals("open");
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
