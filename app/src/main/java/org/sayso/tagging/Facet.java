package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * One choice beside the list.
 *
 * @param key message key of its name, when the name is ours; else {@code name} is shown
 * @param link where it leads: for the one that is on, to the list without it
 */
@Introspected
record Facet(@Nullable String key, @Nullable String name, @Nullable PriorityChip chip, long n, String link, boolean isOn) {}
