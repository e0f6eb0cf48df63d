package org.sayso.note;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import org.sayso.event.Event;
import org.sayso.web.Moments;

/** When a note was taken. A device may think it is any time: what lies outside the days of the event, or after now, is put to the nearest moment that does not. */
final class TakenAt {
    private TakenAt() {}

    /** @param said by the device, or null */
    static Instant clamped(@Nullable Instant said, Event event, Instant now) {
        Instant begins = Moments.dayOf(event.startsAt()).atStartOfDay(Moments.LONDON).toInstant();
        Instant ends = Moments.dayOf(event.endsAt()).plusDays(1).atStartOfDay(Moments.LONDON).toInstant().minusMillis(1);
        Instant latest = ends.isBefore(now) ? ends : now;
        if (said == null || latest.isBefore(begins)) { // typed now, or tried out before the day
            return now;
        }
        return said.isBefore(begins) ? begins : said.isAfter(latest) ? latest : said;
    }
}
