package org.sayso.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.event.Event;

class TakenAtTest {
    /** On the day after the clocks go forward: it begins at 23:00 in UTC. */
    private static final Event EVENT = new Event(
            "e", "dorset", "e", null, "Talk", "time_to_talk", null, "everyone", Instant.parse("2026-03-30T17:00:00Z"), Instant.parse("2026-03-30T19:00:00Z"), "Hall", null, null, null, null, false, "",
            30, null, "plan", null, null, null, null, null, null, null, 0, Instant.EPOCH, Instant.EPOCH, null);

    @ParameterizedTest
    @CsvSource({
        "2026-03-30T18:00:00Z, 2026-03-30T21:00:00Z, 2026-03-30T18:00:00Z",
        "2026-03-29T12:00:00Z, 2026-03-30T21:00:00Z, 2026-03-29T23:00:00Z",
        "1970-01-01T00:00:00Z, 2026-03-30T21:00:00Z, 2026-03-29T23:00:00Z",
        "2026-03-30T20:00:00Z, 2026-03-30T18:30:00Z, 2026-03-30T18:30:00Z",
        "2033-01-01T00:00:00Z, 2026-04-02T08:00:00Z, 2026-03-30T22:59:59.999Z",
        "2026-03-20T10:00:00Z, 2026-03-20T10:05:00Z, 2026-03-20T10:05:00Z"})
    void aNoteWasTakenOnADayOfItsEvent(String said, String now, String kept) {
        assertEquals(Instant.parse(kept), TakenAt.clamped(Instant.parse(said), EVENT, Instant.parse(now)));
    }
}
