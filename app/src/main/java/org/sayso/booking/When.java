package org.sayso.booking;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sayso.event.Event;
import org.sayso.web.Moments;

/** When an event is, in London. @param day with its weekday and year */
@Introspected
record When(String day, String from, String to) {
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /** In the language of the page. */
    static When of(Event event) {
        return new When(Moments.longDay(Moments.dayOf(event.startsAt())), time(event.startsAt()), time(event.endsAt()));
    }

    /** In English: letters are, whatever language the page was that led to one. */
    static When inLetters(Event event) {
        LocalDate day = Moments.dayOf(event.startsAt());
        return new When(LONG_DAY.format(day), time(event.startsAt()), time(event.endsAt()));
    }

    static String time(Instant moment) {
        return TIME.format(moment.atZone(Moments.LONDON));
    }
}
