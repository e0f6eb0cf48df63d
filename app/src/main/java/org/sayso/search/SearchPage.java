package org.sayso.search;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.web.Paging;

/**
 * The search page.
 *
 * @param typed the words as typed
 * @param kept the filters, to be sent along with other words
 * @param state what there is to say instead of results or before them: message key, or null
 * @param countKey message key of how many were found
 * @param on the filters that are on
 * @param withoutFilters the same words without filters, when there are filters
 * @param export address of the table, when there is something in it
 * @param bestFirst address of the other order, when there are words
 */
@Introspected
record SearchPage(
        String typed, List<Kept> kept, @Nullable String state, boolean shortened, boolean catchingUp, String countKey, String count,
        List<FilterGroup.Choice> on, @Nullable String withoutFilters, List<FilterGroup> groups, List<SearchRow> rows, boolean mayPick,
        @Nullable String export, boolean isRanked, boolean isNewest, String bestFirst, String newestFirst, Paging paging) {

    @Introspected
    record Kept(String name, String value) {}
}
