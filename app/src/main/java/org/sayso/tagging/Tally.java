package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/** How many there are of something. */
@Introspected
record Tally(@Nullable String name, long n) {}
