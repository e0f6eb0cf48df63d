package org.sayso.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolDaysTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);

    @Test
    void aWeekendIsLeftOut() {
        assertEquals(LocalDate.of(2026, 11, 20), SchoolDays.after(THURSDAY, 1));
        assertEquals(LocalDate.of(2026, 11, 23), SchoolDays.after(THURSDAY, 2));
        assertEquals(LocalDate.of(2026, 11, 24), SchoolDays.after(LocalDate.of(2026, 11, 22), 2));
    }

    @Test
    void noDaysIsTheDayItself() {
        assertEquals(THURSDAY, SchoolDays.after(THURSDAY, 0));
        assertEquals(0, SchoolDays.between(THURSDAY, THURSDAY));
        assertEquals(0, SchoolDays.between(THURSDAY, THURSDAY.minusDays(3)));
    }

    @Test
    void daysBetweenAreCountedWithoutTheWeekend() {
        assertEquals(1, SchoolDays.between(THURSDAY, LocalDate.of(2026, 11, 22)));
        assertEquals(3, SchoolDays.between(THURSDAY, LocalDate.of(2026, 11, 24)));
    }
}
