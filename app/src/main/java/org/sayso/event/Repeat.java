package org.sayso.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.sayso.web.Moments;

/** An event that comes again: on the same clock time in London, whatever the clocks have done meanwhile. */
final class Repeat {
    private static final List<String> ALL = List.of("weekly", "fortnightly", "monthly");

    private Repeat() {}

    static boolean isOne(String repeat) {
        return ALL.contains(repeat);
    }

    /** @return moments, the given one first; monthly is the same weekday of the month: the second Thursday */
    static List<Instant> moments(Instant first, String repeat, int times) {
        LocalDateTime local = first.atZone(Moments.LONDON).toLocalDateTime();
        IntFunction<LocalDate> day = switch (repeat) {
            case "weekly" -> n -> local.toLocalDate().plusWeeks(n);
            case "fortnightly" -> n -> local.toLocalDate().plusWeeks(2L * n);
            default -> n -> sameWeekday(local.toLocalDate(), n);
        };
        return IntStream.range(0, times).mapToObj(n -> n == 0 ? first : moment(day.apply(n).atTime(local.toLocalTime()))).toList();
    }

    /** The first of them whose time does not exist, because the clocks go forward. */
    static Optional<LocalDate> skipped(Instant first, List<Instant> moments) {
        var clock = first.atZone(Moments.LONDON).toLocalTime();
        return moments.stream().map(m -> m.atZone(Moments.LONDON)).filter(m -> !m.toLocalTime().equals(clock)).map(m -> m.toLocalDate()).findFirst();
    }

    private static LocalDate sameWeekday(LocalDate first, int months) {
        int week = (first.getDayOfMonth() - 1) / 7;
        LocalDate month = first.plusMonths(months).withDayOfMonth(1);
        LocalDate day = month.with(java.time.temporal.TemporalAdjusters.firstInMonth(first.getDayOfWeek())).plusWeeks(week);
        return day.getMonth() == month.getMonth() ? day : day.minusWeeks(1); // no fifth one: the last
    }

    private static Instant moment(LocalDateTime local) {
        List<ZoneOffset> offsets = Moments.LONDON.getRules().getValidOffsets(local);
        return offsets.isEmpty() ? local.atZone(Moments.LONDON).toInstant() : local.toInstant(offsets.getFirst());
    }
}
