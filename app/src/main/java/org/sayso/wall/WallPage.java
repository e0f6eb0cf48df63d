package org.sayso.wall;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.campaign.Campaign;
import org.sayso.web.Paging;

/**
 * The wall of ideas.
 *
 * @param found message key of how many are shown; @param number how many that are
 * @param isOpen ideas can be shared now
 * @param isNarrowed there are words to look for, or a filter is on; @param isFiltered a filter is on, or another order
 * @param empty message key of the words where there is nothing to show, else null
 * @param unknown what was asked for and is nothing here, or null
 */
@Introspected
record WallPage(
        Campaign campaign, boolean isOpen, String q, List<Choice> topics, List<Choice> happenings, List<Choice> orders, boolean isNarrowed, boolean isFiltered,
        String found, String number, List<IdeaCard> cards, @Nullable String empty, @Nullable String unknown, Paging paging) {

    /**
     * One of the ways to narrow or to order.
     *
     * @param words message key, or null where there is a name; @param n how many it would show, or null
     */
    @Introspected
    record Choice(String value, @Nullable String words, @Nullable String name, @Nullable String n, boolean on) {}
}
