package org.sayso.theme;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * How many there are of something.
 *
 * @param key message key of its name, when the name is ours; else {@code name} is shown
 * @param link to what is counted; @param width class of the bar, in steps of five
 */
@Introspected
record Count(@Nullable String key, @Nullable String name, long n, String link, String width, boolean isOn) {}
