package org.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({"٢٥, 25", "২৫, 25", "１０１０, 1010", "25, 25", "2५ b 😀, 25 b 😀", "½, ½"})
    void figuresOfAnyScriptAreUnderstood(String typed, String plain) {
        assertEquals(plain, Numbers.plainFigures(typed));
    }
}
