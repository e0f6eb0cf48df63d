package org.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingAgeTest {
    @ParameterizedTest
    @CsvSource({"bus,1", "buses,2", "table,2", "made,1", "asked,1", "wanted,2", "whole,1", "times,1", "library,3", "consultation,4", "9,1", "we’re,1"})
    void syllablesAreGroupsOfVowels(String word, int syllables) {
        assertEquals(syllables, ReadingAge.syllables(word));
    }

    @Test
    void plainWordsReadYoung() {
        int age = ReadingAge.of("You told us the last bus leaves too soon. We put on two late buses. They run from Bridport. If you ride, they stay.");
        assertTrue(age <= 7, "age " + age);
    }

    @Test
    void longSentencesOfLongWordsReadOld() {
        int age = ReadingAge.of("Following extensive stakeholder consultation, the partnership’s commissioning priorities were subsequently reconsidered in order to "
                + "facilitate additional community transportation opportunities for geographically isolated young people.");
        assertTrue(age >= 18, "age " + age);
    }

    @Test
    void tooLittleTextSaysNothing() {
        assertEquals(0, ReadingAge.of(""));
        assertEquals(0, ReadingAge.of(null));
        assertEquals(0, ReadingAge.of("Consultation."));
    }
}
