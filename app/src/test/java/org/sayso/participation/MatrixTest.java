package org.sayso.participation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Audience;
import org.sayso.event.EventAudience;

/** How the map counts, without a server. */
class MatrixTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final List<String> AREAS = List.of("north", "south");

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Asking asking(HowOften often, String from, String until, String... areas) {
        return asking(often, from, until, List.of(), null, areas);
    }

    private static Asking asking(HowOften often, String from, String until, List<LocalDate> dates, LocalDate ended, String... areas) {
        return new Asking(
                "a", false, "A", "Forum", EnumSet.of(AskedGroup.PARENTS_AND_CARERS), Set.of(areas), ActivityMethod.SURVEY, often, day(from), until == null ? null : day(until), dates, ended, Sharing.YES, true, "/a",
                null);
    }

    private static Matrix.Cell cell(Asking... askings) {
        return Matrix.of(List.of(askings), AREAS, YEAR).rows().get(AskedGroup.PARENTS_AND_CARERS.ordinal()).cells().getFirst();
    }

    @Test
    void aSchoolYearBeginsInSeptemberInLondon() {
        assertEquals(2026, SchoolYear.of(Instant.parse("2026-08-31T23:30:00Z")).begins(), "already the first of September there");
        assertEquals(2025, SchoolYear.of(Instant.parse("2026-08-31T22:59:00Z")).begins());
        assertEquals(day("2027-08-31"), YEAR.last());
        assertEquals("2026/27", YEAR.name());
        assertEquals("2099/00", new SchoolYear(2099).name());
        assertEquals(12, YEAR.months().size());
        assertEquals(YearMonth.of(2027, 8), YEAR.months().getLast());
        assertTrue(SchoolYear.of("2026").isPresent() && SchoolYear.of("1066").isEmpty() && SchoolYear.of("2026/27").isEmpty());
    }

    @Test
    void whatIsForEverywhereCountsInEachArea() {
        Matrix matrix = Matrix.of(List.of(asking(HowOften.ONCE, "2026-10-01", "2026-10-01"), asking(HowOften.ONCE, "2026-11-01", "2026-11-01", "south")), AREAS, YEAR);
        Matrix.Row parents = matrix.rows().get(AskedGroup.PARENTS_AND_CARERS.ordinal());
        assertEquals(List.of(1, 2), parents.cells().stream().map(Matrix.Cell::activities).toList());
        assertEquals(AREAS, matrix.rows().getFirst().areas(Tone.GAP), "nobody asked children under 11");
        assertEquals(AskedGroup.values().length, matrix.rows().size());
    }

    @Test
    void aSeriesIsOneActivityAndCountsWhereItsDatesAre() {
        Asking series = asking(HowOften.ONCE, "2026-06-10", "2027-03-10", List.of(day("2026-06-10"), day("2027-03-10"), day("2027-03-17"), day("2027-03-24")), null);
        assertEquals(new Matrix.Cell("north", 1, Tone.FEW), cell(series));
        assertTrue(series.comesIn(YearMonth.of(2027, 3)) && !series.comesIn(YearMonth.of(2027, 1)), "only in months that have a date");
        Asking before = asking(HowOften.ONCE, "2026-06-10", "2026-07-10", List.of(day("2026-06-10"), day("2026-07-10")), null);
        assertEquals(Tone.GAP, cell(before).tone());
    }

    @Test
    void daysThatReachIntoTheYearCount() {
        assertEquals(1, cell(asking(HowOften.ONCE, "2026-08-01", "2026-09-01")).activities());
        assertEquals(0, cell(asking(HowOften.ONCE, "2026-08-01", "2026-08-31")).activities());
        assertEquals(1, cell(asking(HowOften.MONTHLY, "2020-01-01", null)).activities());
        assertEquals(0, cell(asking(HowOften.ONCE, "2027-09-01", "2027-09-01")).activities());
    }

    @Test
    void whatIsOverAsksNobodyAfterThatDay() {
        assertEquals(0, cell(asking(HowOften.TERMLY, "2024-09-01", null, List.of(), day("2026-08-31"))).activities());
        assertEquals(1, cell(asking(HowOften.TERMLY, "2024-09-01", null, List.of(), day("2026-09-01"))).activities());
        Asking never = asking(HowOften.TERMLY, "2026-10-10", null, List.of(), day("2026-10-01"));
        assertEquals(0, cell(never).activities(), "ended before it began");
        assertTrue(never.belongsTo(YEAR) && !never.belongsTo(new SchoolYear(2027)), "but the register names it");
    }

    @Test
    void moreThanSixInAYearOrTwoInAMonthIsOften() {
        assertEquals(List.of(Tone.GAP, Tone.FEW, Tone.FEW, Tone.MORE, Tone.MORE, Tone.OFTEN), Stream.of(0, 1, 2, 3, 6, 7).map(n -> Tone.of(n, 0)).toList());
        assertEquals(Tone.FEW, Tone.of(2, 2));
        assertEquals(Tone.OFTEN, Tone.of(3, 3));
        Asking monthly = asking(HowOften.MONTHLY, "2020-01-01", null);
        assertEquals(Tone.OFTEN, cell(monthly, monthly, asking(HowOften.ONCE, "2027-02-14", "2027-05-14")).tone());
        assertEquals(Tone.MORE, cell(asking(HowOften.ONCE, "2026-10-01", "2027-07-01"), asking(HowOften.ONCE, "2026-11-01", "2027-07-01"), asking(HowOften.ONCE, "2026-12-01", "2027-07-01")).tone(),
                "long ones count in the month in which they begin");
    }

    @Test
    void itComesAgainAsOftenAsItSays() {
        Asking termly = asking(HowOften.TERMLY, "2026-10-15", null);
        assertEquals(List.of(10, 1, 4), YEAR.months().stream().filter(termly::comesIn).map(YearMonth::getMonthValue).toList());
        Asking yearly = asking(HowOften.YEARLY, "2020-02-15", null);
        assertEquals(List.of(2), YEAR.months().stream().filter(yearly::comesIn).map(YearMonth::getMonthValue).toList());
        Asking monthly = asking(HowOften.MONTHLY, "2026-07-15", "2026-11-02");
        assertEquals(List.of(9, 10, 11), YEAR.months().stream().filter(monthly::comesIn).map(YearMonth::getMonthValue).toList());
    }

    @Test
    void whatIsForEveryoneIsForNoGroupInParticular() {
        assertEquals(4, AskedGroup.of(Audience.EVERYONE).size());
        assertFalse(AskedGroup.of(EventAudience.EVERYONE).contains(AskedGroup.SEND_FAMILIES));
        assertEquals(EnumSet.of(AskedGroup.UNDER_11, AskedGroup.FROM_11_TO_15), AskedGroup.of(Audience.UNDER_13));
        assertEquals(Collections.singleton(AskedGroup.PRACTITIONERS), AskedGroup.of(EventAudience.PRACTITIONERS));
        for (Audience audience : Audience.values()) {
            assertFalse(AskedGroup.of(audience).isEmpty());
        }
    }

    @Test
    void everyLegalValueComesBackFromItsSlug() {
        assertTrue(Stream.of(AskedGroup.values()).allMatch(v -> AskedGroup.of(v.slug()).orElseThrow() == v));
        assertTrue(Stream.of(ActivityMethod.values()).allMatch(v -> ActivityMethod.of(v.slug()).orElseThrow() == v));
        assertTrue(Stream.of(HowOften.values()).allMatch(v -> HowOften.of(v.slug()).orElseThrow() == v));
        assertTrue(Stream.of(Sharing.values()).allMatch(v -> Sharing.of(v.slug()).orElseThrow() == v));
        assertEquals("under_11,practitioners", AskedGroup.kept(List.of("practitioners", "martians", "under_11")));
    }
}
