package org.sayso.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times are stored in UTC and shown as people in England read them. The clock is a bean so that tests can set it. */
@Factory
public class Moments {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(LONDON).toLocalDate();
    }

    /** Thursday 12 March 2026 */
    public static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** 12 March 2026 */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String day(Instant moment) {
        return day(dayOf(moment));
    }

    /** 12 March 2026 at 14:05 */
    public static String dayAndTime(Instant moment) {
        return DAY_AND_TIME.format(moment.atZone(LONDON));
    }

    /** ISO 8601 with the offset that holds in England then: what the API says. */
    public static String iso(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(LONDON));
    }
}
