package org.sayso.search;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.web.Paging;
import org.sayso.web.Problems;

/**
 * The search page.
 *
 * @param typed the words as typed
 * @param kept the filters, to be sent along with other words
 * @param state what there is to say instead of results or before them: message key, or null
 * @param countKey message key of how many were found
 * @param on the filters that are on
 * @param unknown filters that were asked for and are nothing on this site; empty when there are none
 * @param withoutFilters the same words without filters, when there are filters
 * @param export address of the table, when there is something in it
 * @param bestFirst address of the other order, when there are words
 * @param ways by words, or by words and meaning; null when the question has no meaning to look for
 * @param spelled other spellings that were looked for too, or null
 * @param views what this colleague keeps, and the form to keep this one
 */
@Introspected
record SearchPage(
        String typed, List<Kept> kept, @Nullable String state, boolean shortened, boolean catchingUp, String countKey, String count,
        List<FilterGroup.Choice> on, String unknown, @Nullable String withoutFilters, List<FilterGroup> groups, List<SearchGroup> rows, boolean mayPick,
        @Nullable String export, boolean isRanked, boolean isNewest, String bestFirst, String newestFirst, @Nullable Ways ways,
        @Nullable Spelled spelled, Paging paging, ViewList views, Problems problems) {

    @Introspected
    record Kept(String name, String value) {}

    /**
     * The two ways to search.
     *
     * @param unable no encoder runs on this machine, so there is only one
     * @param both address of the search by words and meaning; {@code words} of that by words
     */
    @Introspected
    record Ways(boolean unable, boolean onlyWords, String both, String words) {}

    /** @param also the other spellings, in quotes; @param typed the words as they were typed; @param exactly address of the search without the others */
    @Introspected
    record Spelled(String also, String typed, String exactly) {}
}
