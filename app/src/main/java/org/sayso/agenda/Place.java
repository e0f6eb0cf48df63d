package org.sayso.agenda;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * What the count gave a proposal, and where it stands.
 *
 * @param byRule its place by the rule; @param place on the agenda; @param byDots by the most dots alone; each null when it has none
 * @param links that chose it; @param already those among them that had an item in a place before
 */
@Introspected
record Place(
        String eventId, String proposalId, @Nullable Integer byRule, @Nullable Integer place, @Nullable Integer byDots, int links, int dots, int already) {
    /** For how many it is the first. */
    int firsts() {
        return links - already;
    }
}
