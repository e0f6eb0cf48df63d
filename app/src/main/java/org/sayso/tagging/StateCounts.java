package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;

/** How many read responses stand where: {@code unsure} are among the undecided; {@code unfitting} fit no priority, as a person decided. */
@Introspected
record StateCounts(long undecided, long unsure, long decided, long unfitting) {
    long of(String state) {
        return switch (state) {
            case "new" -> undecided;
            case "unsure" -> unsure;
            case "decided" -> decided;
            case "none" -> unfitting;
            default -> undecided + decided + unfitting;
        };
    }
}
