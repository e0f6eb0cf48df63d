package org.sayso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsInTest {
    private static final String TEXT = "There should be a later bus home from town. My sister’s café shuts at 9!";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bus | true", "buses | true", "BUS TOWN | true", "bus moon | false", "cafe | true", "sisters | true", "\"later bus\" | true",
        "\"bus later\" | false", "bus -town | false", "bus -moon | true", "the | false", "a | true", "bu | false", "-moon | true", "bus* | true"})
    void findsWhatTheSearchOfTheDeskWouldFind(String typed, boolean found) {
        assertEquals(found, WordsIn.of(typed).isIn(TEXT), typed);
    }

    @Test
    void whatIsNoWordFindsNothing() {
        assertTrue(WordsIn.of("!! ?").isNothing());
        assertFalse(WordsIn.of("!! ?").isIn("!! ?"));
        assertFalse(WordsIn.of("").isIn(TEXT));
        assertFalse(WordsIn.of(null).isIn(TEXT));
    }

    @Test
    void nothingTypedIsTooLong() {
        assertFalse(WordsIn.of("bus ".repeat(5000) + "moon".repeat(9000)).isIn("a moon"));
        assertTrue(WordsIn.of("bus ".repeat(5000)).isIn(TEXT));
    }
}
