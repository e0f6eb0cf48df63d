package org.sayso.search;

import io.micronaut.core.annotation.Introspected;

/** A piece of a text, and whether it is what was looked for. The template escapes it like any text. */
@Introspected
record Segment(String text, boolean marked) {}
