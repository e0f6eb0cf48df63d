package org.sayso.web;

import io.micronaut.core.annotation.Introspected;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day and perhaps a time in England, as somebody typed them: 9:30, 9.30, 9am, 21:00. In the night when the clocks go
 * forward an hour does not exist, and nothing can happen in it; when they go back an hour comes twice, and
 * {@link #moment} says which of the two is meant.
 */
@Introspected
public record TypedMoment(TypedDay day, String time) {
    public static final TypedMoment NONE = new TypedMoment(TypedDay.NONE, "");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})(?:[:.]([0-9]{2}))?\\s*(am|pm)?");

    public static TypedMoment of(FormFields fields, String name) {
        String time = Text.line(fields.one(name + "-time"));
        return new TypedMoment(TypedDay.of(fields, name), time.length() > 20 ? time.substring(0, 20) : time);
    }

    /** @param usual the time that is meant when none is typed; it stays unsaid */
    public static TypedMoment of(Instant moment, LocalTime usual) {
        if (moment == null) {
            return NONE;
        }
        LocalTime time = moment.atZone(Moments.LONDON).toLocalTime().truncatedTo(ChronoUnit.SECONDS);
        return new TypedMoment(TypedDay.of(Moments.dayOf(moment)), time.equals(usual) ? "" : time.truncatedTo(ChronoUnit.MINUTES).toString());
    }

    public boolean isBlank() {
        return day.isBlank() && time.isBlank();
    }

    /** The time of day; {@code usual} when none is typed, which may be null where one is needed; empty when what is typed is no time. */
    public Optional<LocalTime> clock(LocalTime usual) {
        if (time.isBlank()) {
            return Optional.ofNullable(usual);
        }
        Matcher typed = TIME.matcher(time.toLowerCase(Locale.ROOT));
        if (!typed.matches() || typed.group(2) == null && typed.group(3) == null) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(typed.group(1));
        if (typed.group(3) != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (typed.group(3).equals("pm") ? 12 : 0);
        }
        try {
            return Optional.of(LocalTime.of(hour, typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** @param later which one, of an hour that comes twice; empty when the day, the time or that hour does not exist */
    public Optional<Instant> moment(LocalTime usual, boolean later) {
        return day.date().flatMap(date -> clock(usual).flatMap(clock -> {
            LocalDateTime local = date.atTime(clock);
            List<ZoneOffset> offsets = Moments.LONDON.getRules().getValidOffsets(local);
            return offsets.isEmpty() ? Optional.empty() : Optional.of(local.toInstant(later ? offsets.getLast() : offsets.getFirst()));
        }));
    }
}
