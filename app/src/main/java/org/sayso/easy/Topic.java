package org.sayso.easy;

import io.micronaut.core.annotation.Introspected;

/**
 * A topic as a picture card shows it: a priority of the plan in easy words, or something else.
 *
 * @param number of the priority, {@value #OTHER} for something else; it stands in addresses
 * @param words the message key of its name; {@code name} the English, as staff see it and as it is kept
 * @param colour of the priority on every page; null for something else
 */
@Introspected
record Topic(String number, String slug, String words, String name, String icon, String colour) {
    static final String OTHER = "0";
}
