package org.sayso.event;

import java.time.Instant;
import java.time.LocalDate;
import org.sayso.web.Moments;

/**
 * A school term, as attendance is compared by it: spring is January to March, summer April to August, autumn September to December. Schools differ by days;
 * numbers of a term must not depend on which school one asks.
 *
 * @param season 0 spring, 1 summer, 2 autumn
 */
public record Term(int year, int season) implements Comparable<Term> {
    private static final String[] NAMES = {"spring", "summer", "autumn"};
    private static final int[] FIRST_MONTH = {1, 4, 9};

    public static Term of(Instant moment) {
        LocalDate day = Moments.dayOf(moment);
        int month = day.getMonthValue();
        return new Term(day.getYear(), month < 4 ? 0 : month < 9 ? 1 : 2);
    }

    public Term before() {
        return season == 0 ? new Term(year - 1, 2) : new Term(year, season - 1);
    }

    public LocalDate begins() {
        return LocalDate.of(year, FIRST_MONTH[season], 1);
    }

    /** Message key of its name, with the year as {0}. */
    public String words() {
        return "event.term." + NAMES[season];
    }

    @Override
    public int compareTo(Term other) {
        return begins().compareTo(other.begins());
    }
}
