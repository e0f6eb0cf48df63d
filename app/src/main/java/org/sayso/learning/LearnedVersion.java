package org.sayso.learning;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A plan's tagger after one training. What it learned is {@link LearnedNumbers}, erased when it is retired; this is kept for good.
 *
 * @param number from 1, in the order in which a partnership's versions for this plan were made
 * @param base the model that came with Sayso and was taught; it fits no other
 * @param comparedWith the model in use when it was made
 * @param examples how many decisions it learned from
 */
@MappedEntity("learned_version")
record LearnedVersion(
        @Id String id, String partnership, String plan, int number, String base, String comparedWith, int examples, Instant madeAt, int seconds,
        @Nullable Instant retiredAt, @Nullable RetiredWhy retiredWhy) {

    /** What its readings carry as their model. */
    String name() {
        return nameOf(base, number);
    }

    static String nameOf(String base, int number) {
        return base + "+learned-" + number;
    }

    boolean isRetired() {
        return retiredAt != null;
    }
}
