package org.sayso.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaitingTimeTest {
    private static final Instant THURSDAY = Instant.parse("2026-11-19T16:00:00Z");

    @Test
    void aWeekendDoesNotCountAsWaiting() {
        assertEquals(new WaitingTime("", "safeguarding.waiting.today", 0, 2), response(0));
        assertEquals(new WaitingTime("", "safeguarding.waiting.one", 1, 1), response(1));
        assertEquals(new WaitingTime("", "safeguarding.waiting.one", 1, 1), response(3));
        assertEquals(new WaitingTime("soon", "safeguarding.waiting.due.many", 2, 0), response(4));
        assertEquals(new WaitingTime("late", "safeguarding.waiting.late.many", 3, 1), response(5));
    }

    @Test
    void theHoursOfAConcernAreHoursOfTheClockAlsoOverAChangeToSummerTime() {
        Instant raised = Instant.parse("2027-03-27T20:00:00Z");
        assertEquals(new WaitingTime("", "safeguarding.clock.many", 24, 0), WaitingTime.ofConcern(raised, raised, 24));
        assertEquals(new WaitingTime("", "safeguarding.clock.many", 7, 0), WaitingTime.ofConcern(raised, raised.plus(Duration.ofMinutes(1_001)), 24));
        assertEquals(new WaitingTime("soon", "safeguarding.clock.many", 6, 0), WaitingTime.ofConcern(raised, raised.plus(Duration.ofHours(18)), 24));
        assertEquals(new WaitingTime("soon", "safeguarding.clock.one", 1, 0), WaitingTime.ofConcern(raised, raised.plus(Duration.ofHours(23)), 24));
        assertEquals(new WaitingTime("soon", "safeguarding.clock.last", 0, 0), WaitingTime.ofConcern(raised, raised.plus(Duration.ofMinutes(1_430)), 24));
        assertEquals(new WaitingTime("late", "safeguarding.clock.late.one", 1, 0), WaitingTime.ofConcern(raised, raised.plus(Duration.ofMinutes(1_441)), 24));
        assertEquals(new WaitingTime("late", "safeguarding.clock.late.many", 5, 0), WaitingTime.ofConcern(raised, raised.plus(Duration.ofHours(29)), 24));
        assertEquals(new WaitingTime("late", "safeguarding.clock.late.days", 2, 0), WaitingTime.ofConcern(raised, raised.plus(Duration.ofHours(75)), 24));
    }

    private static WaitingTime response(int daysLater) {
        return WaitingTime.ofResponse(THURSDAY, THURSDAY.plus(Duration.ofDays(daysLater)), 2);
    }
}
