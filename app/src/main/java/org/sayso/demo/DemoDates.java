package org.sayso.demo;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** Dates decisions back, so that the demo shows weeks of work: read a day after it came, tagged two days after that. */
@Singleton
class DemoDates {
    private static final Duration UNTIL_READ = Duration.ofHours(26);
    private static final Duration UNTIL_TAGGED = Duration.ofHours(75);
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

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
