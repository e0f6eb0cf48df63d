package org.sayso.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ShownCountsTest {
    @Test
    void aNumberUnderFiveDoesNotShowAndWhatShowsIsRounded() {
        assertEquals(Map.of("a", 10L, "b", 25L), ShownCounts.of(Map.of("a", 12L, "b", 23L, "c", 4L, "d", 1L)));
    }

    @Test
    void oneHiddenNumberTakesTheSmallestThatShowsWithIt() {
        assertEquals(Map.of("b", 25L), ShownCounts.of(Map.of("a", 12L, "b", 23L, "c", 4L)));
        assertEquals(Map.of("b", 25L), ShownCounts.of(Map.of("a", 12L, "b", 23L, "c", 1L, "d", 2L)), "few together are as one");
    }

    @Test
    void nobodyIsNotToldFromFew() {
        assertEquals(Map.of("a", 10L), ShownCounts.of(Map.of("a", 12L, "b", 0L)));
        assertEquals(Map.of(), ShownCounts.of(Map.of("a", 3L, "b", 0L)));
    }

    @Test
    void theTotalIsRoundedAndNeverOneOfFew() {
        assertEquals(0, ShownCounts.total(0));
        assertEquals(0, ShownCounts.total(4));
        assertEquals(5, ShownCounts.total(7));
        assertEquals(10, ShownCounts.total(8));
    }
}
