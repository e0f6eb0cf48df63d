package org.sayso.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTest {
    private String shown(String text, String... words) {
        return Marked.in(text, List.of(words)).stream().map(m -> m.because() ? "[" + m.text() + "]" : m.text()).collect(Collectors.joining());
    }

    @Test
    void reasonsAreMarkedWhereTheyStand() {
        assertEquals("a [bus] home and a [bus] to town", shown("a bus home and a bus to town", "bus"));
        assertEquals("[late bus home]", shown("late bus home", "late bus", "bus home"));
        assertEquals("the business [bus]", shown("the business bus", "bus"));
        assertEquals("nothing", shown("nothing"));
        assertEquals("nothing", shown("nothing", "gone", " "));
        assertEquals("", shown("", "bus"));
        assertEquals("🚌[bus]🚌", shown("🚌bus🚌", "bus"));
        assertEquals("[🚌]", shown("🚌", "🚌"));
    }

    @ParameterizedTest
    @CsvSource({"0.999, tagging.sure.very-likely, 0.99, w-100", "0.749, tagging.sure.likely, 0.74, w-75", "0.3, tagging.sure.please-check, 0.30, w-30", "0, tagging.sure.please-check, 0.00, w-0"})
    void theNumberNeverSaysMoreThanTheWords(double confidence, String words, String number, String width) {
        Sure sure = Sure.of(confidence, false);
        assertEquals(words, sure.words());
        assertEquals(number, sure.number());
        assertEquals(width, sure.width());
    }
}
