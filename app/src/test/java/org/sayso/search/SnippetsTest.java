package org.sayso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    private static String shown(String typed, String text) {
        return new Snippets(SearchQuery.of(typed)).of(text).stream().map(s -> s.marked() ? "[" + s.text() + "]" : s.text()).collect(Collectors.joining());
    }

    @Test
    void wordsAreMarkedInEveryForm() {
        assertEquals("[Buses] and a [bus], not busy", shown("bus", "Buses and a bus, not busy"));
        assertEquals("We [don’t] go", shown("dont", "We don’t go"));
        assertEquals("[Café] by the [lido].Yes", shown("cafe lido", "Café by the lido.Yes"));
    }

    @Test
    void aPhraseIsMarkedOnlyAsAPhrase() {
        assertEquals("stop the bus at the [bus stop]", shown("\"bus stop\"", "stop the bus at the bus stop"));
        assertEquals("[stop] the bus at the [bus stop]", shown("\"bus stop\" stops", "stop the bus at the bus stop"));
    }

    @Test
    void whatIsLeftOutIsNotMarked() {
        assertEquals("a [bus] by the school", shown("bus -school", "a bus by the school"));
        assertEquals("a bus by the school", shown("", "a bus by the school"));
        assertEquals("a bus", shown("-school", "a bus"));
    }

    @Test
    void aMatchAcrossMarkupStaysText() {
        assertEquals("<b>[bus]</b><i>[stop]</i>", shown("bus stop", "<b>bus</b><i>stop</i>"));
    }

    @Test
    void aLongTextIsCutAroundItsFirstMark() {
        String text = "Lorem ipsum dolor ".repeat(60) + "a lighthouse here " + "sit amet ".repeat(60);
        String shown = shown("lighthouse", text);
        assertTrue(shown.startsWith("…") && shown.endsWith("…"), shown);
        assertTrue(shown.contains("[lighthouse]"));
        assertTrue(shown.length() <= Snippets.LONGEST + 10, "" + shown.length());
        assertTrue(text.contains(shown.replaceAll("[\\[\\]…]", "").strip()));
        assertTrue(shown("nothing", text).startsWith("Lorem"));
    }

    @Test
    void aTextWithoutSpacesIsCutAtWholeCharacters() {
        for (String text : List.of("😀".repeat(900), "a" + "😀".repeat(900), "x".repeat(2000))) {
            String shown = shown("lighthouse", text);
            assertTrue(shown.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
            assertTrue(shown.length() <= Snippets.LONGEST + 2);
        }
    }

    @Test
    void piecesTogetherAreTheText() {
        String text = "The bus, the bus stop and “the stop”: bus-stop!";
        assertEquals(text, new Snippets(SearchQuery.of("bus \"the stop\"")).whole(text).stream().map(Segment::text).collect(Collectors.joining()));
    }
}
