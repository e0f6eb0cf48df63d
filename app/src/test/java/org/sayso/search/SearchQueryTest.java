package org.sayso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {
    private static final Shelf SHELF = Shelf.of(
            "There should be a bus after nine, buses stop too early",
            "The bus stop by the school has no light",
            "Stop the bus from leaving early",
            "My dad’s café closed and we don’t have a youth club",
            "Skate park 🛹 please",
            "contact: nobody answers the phone at status unpublished",
            "Chciałbym więcej ławek w parku",
            "We need a lido.The sea is cold:very cold");

    @AfterAll
    static void close() {
        SHELF.close();
    }

    @Test
    void endingsDoNotMatter() {
        assertEquals(Set.of("r0", "r1", "r2"), Set.copyOf(SHELF.find("buses")));
        assertEquals(List.of("r3"), SHELF.find("clubs"));
    }

    @Test
    void aPhraseIsFoundWordForWord() {
        assertEquals(List.of("r1"), SHELF.find("\"bus stop\""));
        assertEquals(List.of("r1"), SHELF.find("“Bus Stop”"));
        assertEquals(List.of("r2"), SHELF.find("\"stop the bus\""));
        assertEquals(List.of("r0"), SHELF.find("\"buses\""), "in quotes the ending counts");
        assertEquals(List.of("r1"), SHELF.find("\"bus stop"), "a quote left open goes to the end");
    }

    @Test
    void aMinusLeavesOut() {
        assertEquals(Set.of("r0", "r2"), Set.copyOf(SHELF.find("bus -school")));
        assertEquals(Set.of("r0", "r2"), Set.copyOf(SHELF.find("bus -\"bus stop\"")));
        assertEquals(Set.of("r3", "r4", "r5", "r6", "r7"), Set.copyOf(SHELF.find("-buses")));
        assertEquals(8, SHELF.find("").size());
    }

    @Test
    void apostrophesAndAccentsDoNotMatter() {
        assertEquals(List.of("r3"), SHELF.find("dont"));
        assertEquals(List.of("r3"), SHELF.find("don't cafe"));
        assertEquals(List.of("r3"), SHELF.find("dad"));
        assertEquals(List.of("r6"), SHELF.find("ławek"));
        assertEquals(List.of("r6"), SHELF.find("lawek"));
        assertEquals(List.of("r4"), SHELF.find("🛹"));
    }

    @Test
    void wordsArePartedWhereASpaceWasForgotten() {
        assertEquals(List.of("r7"), SHELF.find("lido"));
        assertEquals(List.of("r7"), SHELF.find("\"cold very\""));
    }

    @Test
    void ofManyWordsMostMustBeThereAndAllComeFirst() {
        assertEquals("r1", SHELF.find("bus stop school").getFirst());
        assertEquals(Set.of("r0", "r1", "r2"), Set.copyOf(SHELF.find("early bus stop")));
        assertTrue(List.of("r0", "r2").contains(SHELF.find("early bus stop").getFirst()));
        assertEquals(Set.of(), Set.copyOf(SHELF.find("xylophone")));
    }

    @Test
    void whenNothingHasTheWordsTogetherOneIsEnough() {
        var hits = SHELF.find(new Find(SearchQuery.of("skate phone"), java.util.Map.of(), false, false));
        assertTrue(hits.loosely());
        assertEquals(Set.of("r4", "r5"), Set.copyOf(hits.ids()));
        assertFalse(SHELF.find(new Find(SearchQuery.of("skate park"), java.util.Map.of(), false, false)).loosely());
    }

    @Test
    void smallWordsAloneAreLookedUpAsTheyAre() {
        assertEquals(List.of("r2"), SHELF.find("from"));
        assertEquals(List.of("r0"), SHELF.find("be there"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "*", "?", "\"", "(((", "\\", "/(.+)+$/", "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /", "-", "--", "- -", "\"\"", "-\"\"", "'", "\u0000", "\u202e", "\ud800", "{!}",
        "^", "~"})
    void signsAloneFindNothingAndBreakNothing(String typed) {
        assertEquals(List.of(), SearchQuery.of(typed).isBlank() ? List.of() : SHELF.find(typed));
    }

    @Test
    void nothingTypedReachesIntoFieldsOrOperators() {
        assertEquals(List.of(), SHELF.find("standing:RELEASED"));
        assertEquals(List.of(), SHELF.find("source:web"));
        assertEquals(List.of(), SHELF.find("received:[* TO *]"));
        assertEquals(List.of("r5"), SHELF.find("contact:*"), "the word, not a field");
        assertEquals(List.of("r5"), SHELF.find("status:unpublished"));
        assertEquals(List.of(), SHELF.find("sk*"));
        assertEquals(List.of(), SHELF.find("skat? pl*"));
        assertEquals(List.of(), SHELF.find("xkate~2"));
        assertEquals(List.of("r4"), SHELF.find("skate^999999"));
        assertEquals(List.of(), SHELF.find("\"bus school\"~100000"), "no distance in phrases");
        assertEquals(List.of(), SHELF.find("{!xmlparser}"));
    }

    @Test
    void operatorsOfOtherEnginesAreWords() {
        assertEquals(Set.of("r1"), Set.copyOf(SHELF.find("school AND light")));
        assertTrue(SHELF.find("AND OR NOT").stream().allMatch(id -> id.equals("r3")), "only where the small words are");
    }

    @Test
    void veryLongQueriesAreCutAndFast() {
        String terms = IntStream.range(0, 10_000).mapToObj(i -> "term" + i).collect(Collectors.joining(" "));
        String token = "a".repeat(5000);
        String phrases = "\"a b\" ".repeat(3000);
        String minus = "-x".repeat(1) + " -y".repeat(5000);
        for (String typed : List.of(terms, token, phrases, minus, "\"" + terms, "(".repeat(20_000), "x.".repeat(10_000), "@".repeat(50_000))) {
            assertTimeout(Duration.ofMillis(1500), () -> SHELF.find(typed));
        }
        assertTrue(SearchQuery.of(terms).isShortened());
        assertTrue(SearchQuery.of(token).isShortened());
        assertFalse(SearchQuery.of("bus stop").isShortened());
    }

    @Test
    void whatWasTypedIsKeptAsText() {
        assertEquals("<script>alert(1)</script>", SearchQuery.of("  <script>alert(1)</script>\n").text());
        assertTrue(SearchQuery.of(" \n\t ").isBlank());
        assertTrue(SearchQuery.of("***").isWordless());
        assertFalse(SearchQuery.of("-bus").isRanked());
    }
}
