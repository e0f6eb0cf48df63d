package org.sayso.booking;

import io.micronaut.core.annotation.Nullable;

/** How somebody wants to come: what can be changed later. @param people {@code children} among them; @param needs slugs of {@link Need}, with commas */
record Wish(Joins joins, int people, int children, @Nullable String needs, @Nullable String needsText, @Nullable String interpreter) {}
