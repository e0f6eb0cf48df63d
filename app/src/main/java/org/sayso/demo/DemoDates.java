package org.sayso.demo;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** Dates decisions back, so that the demo shows weeks of work: read a day after it came, tagged two days after that, and by some a second time two days later. */
@Singleton
class DemoDates {
    private static final Duration UNTIL_READ = Duration.ofHours(26);
    private static final Duration UNTIL_TAGGED = Duration.ofHours(75);
    private static final Duration UNTIL_READ_SECOND = Duration.ofHours(120);
    private final DemoDateRepository dates;

    DemoDates(DemoDateRepository dates) {
        this.dates = dates;
    }

    void back(String responseId, Instant received, Instant now) {
        Instant read = earlier(received.plus(UNTIL_READ), now);
        Instant tagged = earlier(received.plus(UNTIL_TAGGED), now);
        dates.read(responseId, read);
        dates.decided(responseId, read);
        dates.themed(responseId, tagged);
        dates.tagged(responseId, tagged);
        dates.raised(responseId, read);
        dates.suggested(responseId, earlier(received.plusSeconds(1), now));
    }

    void secondBack(String responseId, Instant received, Instant now) {
        dates.readSecond(responseId, earlier(received.plus(UNTIL_READ_SECOND), now));
    }

    String secondReading(String responseId) {
        return dates.secondReading(responseId);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
