package org.sayso.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @CsvSource({
        "elevenchars,staff.password.short", "Dorset2026!,staff.password.short", "password1234,staff.password.common", "Dorset2026!!!,staff.password.common",
        "qwertyqwerty,staff.password.common", "aaaaaaaaaaaaaaaa,staff.password.common", "PortsmouthCouncil1,staff.password.common"
    })
    void anEasyPasswordIsRefused(String typed, String problem) {
        assertEquals(Optional.of(problem), passwords.problem(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"otter lamp seven", "twelve chars", "🦦🪔7️⃣🌊 four words", "kettle-harbour-violin"})
    void anyLongEnoughWordsWillDo(String typed) {
        assertEquals(Optional.empty(), passwords.problem(typed));
    }

    @Test
    void upTo128CharactersAreTaken() {
        String half = "otter lamp seven blue harbour kettle violin marble window garden".substring(0, 64);
        assertEquals(Optional.empty(), passwords.problem(half + half));
        assertEquals(Optional.of("staff.password.long"), passwords.problem(half + half + "x"));
        assertEquals(Optional.of("staff.password.short"), passwords.problem(null));
    }

    @Test
    void everyCharacterCounts() {
        String eighty = "otter lamp seven blue ".repeat(4).substring(0, 79);
        String stored = passwords.hash(eighty + "a");
        assertTrue(passwords.matches(eighty + "a", stored));
        assertFalse(passwords.matches(eighty + "b", stored));
        assertFalse(passwords.matches(eighty, stored));
        assertFalse(passwords.matches(" " + eighty + "a", stored));
    }

    @Test
    void theSameLettersTypedOnAnotherDeviceAreTheSame() {
        String typed = "café zoë naïve 12";
        assertTrue(passwords.matches(Normalizer.normalize(typed, Normalizer.Form.NFD), passwords.hash(Normalizer.normalize(typed, Normalizer.Form.NFC))));
    }

    @Test
    void theSamePasswordIsNeverStoredTheSameWay() {
        assertNotEquals(passwords.hash("otter lamp seven"), passwords.hash("otter lamp seven"));
        assertFalse(passwords.matches("otter lamp seven", null));
    }
}
