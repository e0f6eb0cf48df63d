package org.sayso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SameSaidTest {
    private static boolean same(String a, String b) {
        return SameSaid.isSame(Shingles.of(a), null, Shingles.of(b), null);
    }

    @Test
    void someLettersMayDiffer() {
        assertTrue(same("There should be a bus back after nine", "Their shoud be a bus back after nine!!"));
        assertTrue(same("PIZZA", "pizza."));
        assertFalse(same("There should be a bus back after nine", "There should be a skate park in our town"));
        assertFalse(same("pizza", "pasta"));
    }

    @Test
    void signsAloneAreTheSameOnlyWhenTheyAreTheSame() {
        assertTrue(same("🛹", "🛹"));
        assertFalse(same("🛹", "🚌"));
        assertTrue(same("", " "));
        assertFalse(same("???", "bus"));
    }

    @Test
    void theSameMeaningInOtherLettersIsTheSame() {
        float[] one = {1, 0};
        float[] near = {0.9f, 0.43f};
        float[] far = {0.6f, 0.8f};
        Shingles words = Shingles.of("the swings are broken");
        Shingles others = Shingles.of("nobody mends our playground");
        assertTrue(SameSaid.isSame(words, one, others, near));
        assertFalse(SameSaid.isSame(words, one, others, far));
        assertFalse(SameSaid.isSame(words, one, others, null));
    }

    @Test
    void likenessIsWhatIsSharedOfAll() {
        assertEquals(1, Shingles.of("a bus").likeness(Shingles.of("A BUS")));
        assertEquals(0, Shingles.of("abcd").likeness(Shingles.of("wxyz")));
        assertEquals(List.of(), SameSaid.grouped(List.of()));
    }
}
