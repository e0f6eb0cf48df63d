package org.sayso.impact;

import java.time.Instant;
import org.sayso.agenda.Agendas;
import org.sayso.decision.Points;
import org.sayso.event.Event;

/** Figures of events that are nowhere but in a test. */
final class SomeFigures {
    static final Instant NOW = Instant.parse("2027-08-20T10:00:00Z");
    static final Instant THIS_TERM = Instant.parse("2027-05-10T17:00:00Z");
    static final Instant THE_TERM_BEFORE = Instant.parse("2027-02-10T17:00:00Z");

    private SomeFigures() {}

    static Figures of(Instant startsAt, Long came, Integer target, long answers, long good, long chose, long talked) {
        Event event = new Event(
                "id", "dorset", "talk", null, "Time to talk", "time_to_talk", null, "parents_and_carers", startsAt, startsAt.plusSeconds(7200), "The Corn Store", null, null, null, null, false, "", 30, target,
                "plan", null, null, startsAt, "Priya", null, null, null, 0, startsAt, startsAt, 1L);
        return new Figures(event, came, new FaceRepository.Count("id", answers, good, chose, talked), new Agendas.Chosen("id", 0, 0), Points.Counts.NONE);
    }

    static Figures came(Instant startsAt, Long came, Integer target) {
        return of(startsAt, came, target, 0, 0, 0, 0);
    }
}
