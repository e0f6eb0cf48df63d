package org.sayso.easy;

import io.micronaut.core.annotation.Introspected;

/**
 * A topic as a picture card shows it: a priority of the plan in easy words, or something else.
 *
 * @param number of the priority, {@value #OTHER} for something else; it stands in addresses
 * @param colour of the priority on every page; null for something else
 */
@Introspected
record Topic(String number, String slug, String name, String icon, String colour) {
    static final String OTHER = "0";
}
