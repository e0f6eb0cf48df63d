package org.sayso.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people type phone numbers. */
class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "07700 900123", "07700900123", " 07700-900-123 ", "+44 7700 900123", "+447700900123", "+44 (0)7700 900123", "+44 07700 900123", "0044 7700 900 123", "00447700900123", "447700900123",
        "07700.900.123", "(07700) 900123", "07700\u00A0900123", "07700 900123\u202C", "０７７００９００１２３", "0 7 7 0 0 9 0 0 1 2 3", "07700–900123"})
    void aMobileHasOneSpelling(String typed) {
        assertEquals(Optional.of("+447700900123"), PhoneNumber.of(typed).map(PhoneNumber::plain));
        assertTrue(PhoneNumber.of(typed).orElseThrow().isMobile());
        assertEquals("07700 900123", PhoneNumber.of(typed).orElseThrow().shown());
    }

    @ParameterizedTest
    @CsvSource({"01202 123456,+441202123456", "(01202) 123 456,+441202123456", "020 7946 0123,+442079460123", "+44 (0)20 7946 0123,+442079460123", "0300 123 4567,+443001234567", "016977 1234,+44169771234"})
    void aLineOfAHomeOrAnOfficeIsANumberButTakesNoTexts(String typed, String plain) {
        assertEquals(Optional.of(plain), PhoneNumber.of(typed).map(PhoneNumber::plain));
        assertFalse(PhoneNumber.of(typed).orElseThrow().isMobile());
        assertThrows(IllegalArgumentException.class, () -> new TextMessage(plain, "Hello"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {
        "", " ", "0", "07700 90012", "07700 9001234", "7700 900123", "+49 170 1234567", "0049 170 1234567", "+1 202 555 0123", "0900 123 4567", "0845 123 4567", "07600 123456", "07012 345678", "999",
        "07700 900123 or 07700 900124", "07700 900123 ext 4", "call me", "07700+900123", "٠٧٧٠٠٩٠٠١٢٣", "amina@example.org", "07700900123\r\nX: y", "0044 44 7700 900123", "-07700 900123x"})
    void whatIsNoNumberIsSaidToBeNone(String typed) {
        assertEquals(Optional.empty(), PhoneNumber.of(typed));
    }

    @Test
    void aTextMessageIsShortAndItsNumberGetsIntoNoLog() {
        TextMessage text = new TextMessage("+447700900123", "Hello");
        assertFalse(text.toString().contains("7700") || PhoneNumber.of("07700 900123").toString().contains("7700"));
        assertThrows(IllegalArgumentException.class, () -> new TextMessage("07700 900123", "Hello"));
        assertThrows(IllegalArgumentException.class, () -> new TextMessage("+447700900123", " "));
        assertThrows(IllegalArgumentException.class, () -> new TextMessage("+447700900123", "x".repeat(601)));
        assertThrows(IllegalArgumentException.class, () -> new PhoneNumber("07700 900123"));
    }
}
