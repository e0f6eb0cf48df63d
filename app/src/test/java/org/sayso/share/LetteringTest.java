package org.sayso.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "Why?", "What would make Dorset the best place to grow up?", "If your child learns or lives differently, what help would matter most?",
        "Chciałabym więcej autobusów wieczorem, bo nie mam jak wrócić do domu – a Ty? Napisz nam, co jest dla Ciebie ważne, i co byś zmienił lub zmieniła tam, gdzie mieszkasz"})
    void noLineIsWiderThanTheBoxAndNoWordIsLost(String words) {
        Lettering.Block block = Lettering.fitted(words, 860, 400, 1.12, 108, 96, 84, 74, 64, 56, 48, 42, 36);
        assertEquals(words, String.join(" ", block.lines()));
        assertTrue(block.lines().stream().allMatch(line -> Lettering.width(line, block.size()) <= 860), block.toString());
        assertTrue(block.lines().size() * block.size() * 1.12 <= 400, block.toString());
    }

    @Test
    void aWordThatIsTooLongStandsAlone() {
        assertEquals(List.of("a", "w".repeat(90), "b"), Lettering.lines("a " + "w".repeat(90) + " b", 860, 36));
    }

    @Test
    void nothingIsOneEmptyLine() {
        assertEquals(List.of(""), Lettering.lines("  ", 860, 36));
    }
}
