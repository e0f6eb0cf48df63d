package org.sayso.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.stream.Collectors;

/** Times are stored in UTC and shown as people in England read them, in the language of the page. The clock is a bean so that tests can set it. */
@Factory
public class Moments {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Map<Language, DateTimeFormatter> LONG_DAY = inEach("EEEE d MMMM yyyy", DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL));
    private static final Map<Language, DateTimeFormatter> DAY = inEach("d MMMM yyyy", DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
    private static final Map<Language, DateTimeFormatter> DAY_AND_TIME = inEach(
            "d MMMM yyyy 'at' HH:mm", DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT));

    private static final Map<Language, DateTimeFormatter> MONTH = inEach("LLLL yyyy", DateTimeFormatter.ofPattern("LLLL yyyy"));
    private static final Map<Language, DateTimeFormatter> SHORT_MONTH = inEach("MMM", DateTimeFormatter.ofPattern("LLL"));
    private static final Map<Language, DateTimeFormatter> TIME = inEach("HH:mm", DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));

    private static Map<Language, DateTimeFormatter> inEach(String english, DateTimeFormatter others) {
        return Language.ALL.stream().collect(Collectors.toUnmodifiableMap(
                language -> language, language -> (language.isEnglish() ? DateTimeFormatter.ofPattern(english) : others).withLocale(language.locale())));
    }

    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(LONDON).toLocalDate();
    }

    /** Thursday 12 March 2026 */
    public static String longDay(LocalDate day) {
        return LONG_DAY.get(Language.now()).format(day);
    }

    /** 12 March 2026 */
    public static String day(LocalDate day) {
        return DAY.get(Language.now()).format(day);
    }

    /** For what is written in English whatever the language of the page, such as a letter. */
    public static String dayInEnglish(Instant moment) {
        return DAY.get(Language.ENGLISH).format(dayOf(moment));
    }

    public static String day(Instant moment) {
        return day(dayOf(moment));
    }

    /** 12 March 2026 at 14:05 */
    public static String dayAndTime(Instant moment) {
        return DAY_AND_TIME.get(Language.now()).format(moment.atZone(LONDON));
    }

    /** March 2027 */
    public static String month(LocalDate day) {
        return MONTH.get(Language.now()).format(day);
    }

    /** Mar */
    public static String shortMonth(LocalDate day) {
        return SHORT_MONTH.get(Language.now()).format(day);
    }

    /** 18:00 */
    public static String time(Instant moment) {
        return TIME.get(Language.now()).format(moment.atZone(LONDON));
    }

    /** 18:00, as it is typed into a form. */
    public static String clock(Instant moment) {
        return moment.atZone(LONDON).toLocalTime().truncatedTo(java.time.temporal.ChronoUnit.MINUTES).toString();
    }

    /** ISO 8601 with the offset that holds in England then: what the API says. */
    public static String iso(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(LONDON));
    }
}
