package org.sayso.search;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * Responses that say the same, as they are shown together. Not a row with rows in it: in a template, what an inner row lacks would be taken
 * from the outer one.
 *
 * @param same all but the first; {@code sameKey} is the message key of how many
 */
@Introspected
record SearchGroup(SearchRow first, String sameKey, List<SearchRow> same) {
    static SearchGroup of(List<SearchRow> rows) {
        return new SearchGroup(rows.getFirst(), rows.size() == 2 ? "search.same.one" : "search.same.many", rows.subList(1, rows.size()));
    }
}
