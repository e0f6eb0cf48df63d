package org.sayso.theme;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * A group in a list.
 *
 * @param name given by a person, or null: then its number is said
 * @param size of those that the filter takes
 * @param quote the words of the most central of them
 * @param lately how many of them came in this month and the last
 */
@Introspected
record GroupCard(String id, String link, int number, @Nullable String name, long size, @Nullable Quote quote, long lately, boolean isAlarm) {
    /** Message key of how many there are. */
    public String getSizeKey() {
        return size == 1 ? "theme.size.one" : "theme.size.many";
    }

    static String path(String id) {
        return ThemeFilter.PATH + "/groups/" + id;
    }
}
