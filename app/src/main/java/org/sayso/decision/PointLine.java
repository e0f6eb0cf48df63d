package org.sayso.decision;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * An agreed point as a page shows it.
 *
 * @param item the agenda item it is about, or null
 * @param words message key of how far it is, with {@code due} as {0}; @param look class of its status
 * @param finished day on which it became done or not doing, or null
 * @param proof null unless it is done; @param reason null unless it is not being done
 */
@Introspected
record PointLine(
        String id, @Nullable String item, String what, String who, String due, String words, String look, String icon, boolean isOpen, boolean isLate, @Nullable String finished,
        @Nullable Proof proof, @Nullable String reason, long version) {}
