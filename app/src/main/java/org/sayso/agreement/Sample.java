package org.sayso.agreement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;

/**
 * How many of the decided responses are read a second time: one in so many, or none.
 *
 * @param staffName who set it
 */
@MappedEntity("second_reading_share")
record Sample(@Id String partnership, int oneIn, String staffName, Instant setAt) {
    /** While nobody has set it. */
    static final int USUAL = 10;
    static final List<Integer> CHOICES = List.of(1, 2, 5, 10, 20, 50, 0);
    private static final int IDS = 0x10000;

    /** Ids whose last four digits come before this are in the sample; a smaller sample is part of every larger one. */
    static String cut(int oneIn) {
        return oneIn == 0 ? "0000" : oneIn == 1 ? "g" : "%04x".formatted(IDS / oneIn);
    }
}
