package org.sayso.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sayso.web.Moments;

/**
 * September to August, as in England.
 *
 * @param begins the year of its September
 */
record SchoolYear(int begins) implements Comparable<SchoolYear> {
    private static final int FIRST_MONTH = 9;

    static SchoolYear of(Instant moment) {
        return of(Moments.dayOf(moment));
    }

    static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() < FIRST_MONTH ? day.getYear() - 1 : day.getYear());
    }

    /** As an address says it: the year of its September. */
    static Optional<SchoolYear> of(String typed) {
        return typed.matches("2[01][0-9]{2}") ? Optional.of(new SchoolYear(Integer.parseInt(typed))) : Optional.empty();
    }

    LocalDate first() {
        return LocalDate.of(begins, FIRST_MONTH, 1);
    }

    LocalDate last() {
        return first().plusYears(1).minusDays(1);
    }

    List<YearMonth> months() {
        return IntStream.range(0, 12).mapToObj(n -> YearMonth.from(first()).plusMonths(n)).toList();
    }

    /** 2026/27 */
    String name() {
        return String.format("%d/%02d", begins, (begins + 1) % 100);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(begins, other.begins);
    }
}
