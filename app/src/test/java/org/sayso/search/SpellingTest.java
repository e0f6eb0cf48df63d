package org.sayso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sayso.feedback.Standing;

class SpellingTest {
    private static final Shelf SHELF = Shelf.of(
            "A playground for little ones", "The playground is broken", "Our playground gate", "Gymnastics on Monday", "More gymnastics", "Gymnastics costs a lot",
            "jimnastics is full", "the gymnastic list", "a bus", "a bus", "a bus", "a bun", "One trapeze", "Cheaper lessons", "Cheaper trips")
            .with("Xanthippe frightens me", Standing.CONCERN, Map.of()).with("Xanthippe again", Standing.CONCERN, Map.of());

    @AfterAll
    static void close() {
        SHELF.close();
    }

    private static Find.Hits loosely(String typed, boolean concernsToo) {
        return SHELF.find(new Find(SHELF.mended(typed, concernsToo), Map.of(), concernsToo, false));
    }

    private static Map<String, List<String>> also(String typed) {
        return SHELF.mended(typed, false).also();
    }

    @Test
    void aSlipOfTheKeysFindsWhatWasMeant() {
        assertEquals(Set.of("r0", "r1", "r2"), Set.copyOf(loosely("playgruond", false).ids()));
        assertEquals(Map.of("playgruond", List.of("playground")), also("playgruond"));
        assertEquals(List.of("r1"), loosely("playgruond -gate -little", false).ids(), "what is left out stays left out");
    }

    @Test
    void asItIsSpelledIsAsItIsSpelled() {
        assertEquals(List.of(), SHELF.find("playgruond"));
        assertEquals(List.of(), loosely("\"playgruond\"", false).ids(), "a phrase is meant word for word");
    }

    @Test
    void wordsThatManyUsedAndShortOnesStayAsTheyAre() {
        assertEquals(Map.of(), also("gymnastics"));
        assertEquals(Map.of(), also("bun"));
        assertEquals(Map.of(), also("playground bus cheaper"));
    }

    @Test
    void aWordThatStandsOnlyWhereTheAskerMayNotLookIsNotOffered() {
        assertEquals(Map.of(), also("Xanthipe"));
        assertEquals(2, loosely("Xanthipe", true).total());
        assertTrue(SHELF.mended("Xanthipe", true).also().containsValue(List.of("xanthippe")));
    }

    @Test
    void whatIsMeantIsTheOtherSpelling() {
        assertEquals("broken playground gate", SHELF.mended("broken playgruond \"gate\"", false).meant());
        assertEquals("our playground", SHELF.mended("our playgruond -dogs", false).meant());
    }

    @Test
    void theOtherSpellingIsMarkedToo() {
        SearchQuery used = SHELF.mended("playgruond", false);
        assertTrue(new Snippets(used).whole("The playground is broken").stream().anyMatch(segment -> segment.marked() && segment.text().equals("playground")));
    }
}
