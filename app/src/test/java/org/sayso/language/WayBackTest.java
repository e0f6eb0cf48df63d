package org.sayso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever chooses a language is led back into this site and nowhere else. */
class WayBackTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/changes | /changes",
        "/changes?status=done&page=2 | /changes?status=done&page=2",
        "/c/x/thanks?r=a.b.c&lang=eo&done=saved | /c/x/thanks?r=a.b.c",
        "/?lang=eo | /",
        "https://evil.example/ | /",
        "//evil.example/ | /",
        "///evil.example | /",
        "/\\evil.example | /",
        "'/%0d%0aSet-Cookie:x' | '/%0d%0aSet-Cookie:x'",
        "javascript:alert(1) | /",
        "changes | /",
        "/desk/inbox | /",
        "/desk | /",
        "'' | /",
        "'/a b' | /",
        "/é | /"})
    void theWayBackStaysHere(String typed, String leads) {
        assertEquals(leads, WayBack.of(typed));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aWayWithoutEndOrNoneLeadsToTheStart(boolean isLong) {
        assertEquals("/", WayBack.of(isLong ? "/" + "a".repeat(3000) : null));
    }
}
