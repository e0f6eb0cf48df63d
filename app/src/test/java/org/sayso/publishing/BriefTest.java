package org.sayso.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BriefTest {
    @Test
    void shortTextStaysWhole() {
        assertEquals("A bus after nine.", Brief.of("A bus\n after nine. ", 40));
    }

    @Test
    void longTextEndsWithAWholeSentenceOrAWholeWord() {
        assertEquals("The last bus is at six.", Brief.of("The last bus is at six. Nobody can stay for drama or the cinema.", 40));
        assertEquals("The last bus…", Brief.of("The last bus leaves before anything starts at all", 15));
        assertEquals("xxxxx…", Brief.of("x".repeat(20), 5));
    }

    @Test
    void nothingIsCutInsideACharacter() {
        assertEquals("🚌🚌…", Brief.of("🚌".repeat(5), 2));
    }

    @Test
    void paragraphsAreLines() {
        assertEquals(List.of("One", "Two"), Brief.paragraphs("One\n\n Two "));
        assertEquals(List.of(), Brief.paragraphs(null));
    }
}
