package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;

/** How many read responses stand where: {@code unsure} and {@code veryLikely} are among the undecided; those that
 * wait for their English ({@code needsEnglish}) are not; {@code unfitting} fit no priority, as a person decided. */
@Introspected
record StateCounts(long undecided, long unsure, long veryLikely, long needsEnglish, long decided, long unfitting) {
    long of(String state) {
        return switch (state) {
            case "new" -> undecided;
            case "unsure" -> unsure;
            case "needs-english" -> needsEnglish;
            case "decided" -> decided;
            case "none" -> unfitting;
            default -> undecided + needsEnglish + decided + unfitting;
        };
    }
}
