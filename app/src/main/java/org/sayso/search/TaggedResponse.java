package org.sayso.search;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.sayso.feedback.Response;
import org.sayso.tagging.CurrentTags;
import org.sayso.tagging.Reading;

/**
 * A response as staff work with it.
 *
 * @param tags what a person decided, or null
 * @param reading what the machine suggests, or null while it has not read it
 */
record TaggedResponse(Response response, @Nullable CurrentTags tags, @Nullable Reading reading) {

    /** A person's tags; while nobody decided, the machine's first suggestion, and none when it suggests that none fits. */
    List<String> priorities() {
        if (tags != null) {
            return tags.priorities();
        }
        return reading == null || reading.topPriority() == null || reading.fitsNone() ? List.of() : List.of(reading.topPriority());
    }

    /** The first of them, or null. */
    @Nullable
    String priority() {
        return priorities().isEmpty() ? null : priorities().getFirst();
    }

    /** What the machine suggests, whatever a person decided: a priority, {@link Facet#FITS_NONE}, or null while it has not read it. */
    @Nullable
    String suggested() {
        return reading == null ? null : reading.fitsNone() ? Facet.FITS_NONE : reading.topPriority();
    }

    /** How sure the machine is of its first suggestion, whatever a person decided. */
    @Nullable
    Double confidence() {
        return reading == null || reading.topPriority() == null ? null : Math.round(reading.topConfidence() * 10_000) / 10_000.0;
    }

    /** What it is filed under in the index: its priorities, and {@link Facet#FITS_NONE} when a person or the machine says so. */
    List<String> filedUnder() {
        List<String> all = new ArrayList<>(priorities());
        if (tags == null ? reading != null && reading.fitsNone() : all.isEmpty()) {
            all.add(Facet.FITS_NONE);
        }
        return all;
    }
}
