package org.sayso.event;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.sayso.web.Paging;

/**
 * The events, the next first, by month; those that were are below.
 *
 * @param found how many are shown that are still to come
 */
@Introspected
record EventsPage(EventFilter filter, List<Choice> areas, List<Choice> audiences, List<Choice> kinds, List<Choice> ways, int found, List<Month> months, List<EventCard> past, Paging paging) {

    /** @param words message key; @param name said as it is, where there is no key */
    @Introspected
    record Choice(String value, String words, String name, boolean on) {}

    @Introspected
    record Month(String name, List<EventCard> cards) {}
}
