package org.sayso.nlp.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pieces that Hugging Face's tokenizers gives for the same vocabulary. */
class WordPiecesTest {
    private static final WordPieces PIECES = read();

    private static WordPieces read() {
        try {
            return WordPieces.read("/all-minilm-l6-v2-q-tokenizer.json");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Arguments> known() {
        return Stream.of(
                Arguments.of("The last bus goes at six, so I can't stay!", "1996 2197 3902 3632 2012 2416 1010 2061 1045 2064 1005 1056 2994 999"),
                Arguments.of("wen the lady weighd baby Tom i got to hold the tape mesure",
                        "19181 1996 3203 17042 2094 3336 3419 1045 2288 2000 2907 1996 6823 2033 28632"),
                Arguments.of("Caf\u00e9 d\u00e9j\u00e0-vu: \u00a35.50 (half-price)", "7668 2139 3900 1011 24728 1024 27813 1012 2753 1006 2431 1011 3976 1007"),
                Arguments.of("emoji \ud83d\ude00 and \ud83d\udc68\u200d\ud83d\udc69 here", "7861 29147 2072 100 1998 100 2182"),
                Arguments.of("\u0645\u0631\u062d\u0628\u0627 hello \u05e9\u05dc\u05d5\u05dd", "1295 17149 29820 29816 25573 7592 1266 29799 29792 29800"),
                Arguments.of("\u4e2d\u6587 and kana \u30ab\u30ca", "1746 1861 1998 22827 2050 1700 30241"),
                Arguments.of("e\u0301cole Z\u0351\u036b", "12431 1062"),
                Arguments.of("it\u2019s \u201cquoted\u201d\u2026 a\u00a0b\tc\nd", "2009 1521 1055 1523 9339 1524 1529 1037 1038 1039 1040"),
                Arguments.of("x".repeat(120) + " y", "100 1061"),
                Arguments.of("\u202egnp.exe \ufeff end", "1043 16275 1012 4654 2063 2203"),
                Arguments.of("\u0130stanbul \u1e9e \ufb01ne", "9960 1096 1984 2638"),
                Arguments.of("a_b #tag @me http://x.org/?q=1", "1037 1035 1038 1001 6415 1030 2033 8299 1024 1013 1013 1060 1012 8917 1013 1029 1053 1027 1015"),
                Arguments.of(" \n ", ""));
    }

    @ParameterizedTest
    @MethodSource("known")
    void areTheKnownOnes(String text, String ids) {
        List<Integer> expected = ids.isEmpty() ? List.of() : Arrays.stream(ids.split(" ")).map(Integer::valueOf).toList();
        assertEquals(expected, PIECES.of(text).stream().map(WordPieces.Piece::id).toList());
    }

    @Test
    void sayWhereTheirWordStands() {
        WordPieces.Piece last = PIECES.of("so the weighd").getLast();
        assertEquals("weighd", "so the weighd".substring(last.from(), last.to()));
    }

    @Test
    void areNeverMoreThanAnEncoderReads() {
        assertEquals(WordPieces.MOST - 2, PIECES.of("bus ".repeat(10_000)).size());
        assertTrue(PIECES.of("a".repeat(40_000)).size() <= 1);
    }
}
