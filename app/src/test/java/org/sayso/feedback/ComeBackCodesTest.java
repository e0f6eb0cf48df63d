package org.sayso.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;

class ComeBackCodesTest {
    private final ComeBackCodes codes = Database.H2.site().the(ComeBackCodes.class);

    @Test
    void aCodeHoldsFiftyThreeBits() {
        assertTrue(4 * Math.log(ComeBackCodes.WORDS) / Math.log(2) + Math.log(10_000) / Math.log(2) > 53);
        Set<String> many = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            String code = codes.codeFor("campaign", UUID.randomUUID().toString());
            assertTrue(code.matches("([a-z]{3,} ){4}\\d{4}"), code);
            assertTrue(many.add(code));
        }
    }

    @Test
    void theSameFormMakesTheSameCodeAgain() {
        assertEquals(codes.codeFor("campaign", "key"), codes.codeFor("campaign", "key"));
        assertNotEquals(codes.codeFor("campaign", "key"), codes.codeFor("other", "key"));
        assertNotEquals(codes.hash(codes.codeFor("campaign", "key")), codes.codeFor("campaign", "key"));
    }

    @Test
    void itIsReadInCapitalsWithAnyGapsAndByFourLetters() {
        for (int i = 0; i < 200; i++) {
            String code = codes.codeFor("campaign", "key " + i);
            assertEquals(Optional.of(code), codes.read("  " + code.toUpperCase(Locale.ROOT).replace(" ", "  -  ") + " "));
            assertEquals(Optional.of(code), codes.read(code.replace(' ', '\n')));
            assertEquals(Optional.of(code), codes.read(code.replaceAll("\\b([a-z]{4})[a-z]+", "$1")));
        }
    }

    @Test
    void whatCanNotBeACodeIsNone() {
        for (String typed : new String[] {null, "", "otter lamp", "xxxx yyyy zzzz qqqq 1234", "a b c d 1", "' OR 1=1 --", "x".repeat(500)}) {
            assertEquals(Optional.empty(), codes.read(typed));
        }
    }
}
