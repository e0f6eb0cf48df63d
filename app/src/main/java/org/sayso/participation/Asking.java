package org.sayso.participation;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.sayso.event.Term;
import org.sayso.web.Moments;

/**
 * One line of the register, whether Sayso runs it or somebody else.
 *
 * @param areas slugs; empty for everywhere
 * @param until null while no end is known
 * @param dates of a series of events, which is one activity; empty for all others
 * @param endedOn when a person said that it is over: it asks nobody after that day
 * @param sharing null for what Sayso runs
 * @param publicPath where everybody can read more; null for what others run
 */
record Asking(
        String id, boolean isOwn, String title, String runBy, Set<AskedGroup> groups, Set<String> areas, ActivityMethod method, HowOften often, LocalDate from, @Nullable LocalDate until,
        List<LocalDate> dates, @Nullable LocalDate endedOn, @Nullable Sharing sharing, boolean isPublic, String path, @Nullable String publicPath) {

    boolean reaches(AskedGroup group, String area) {
        return groups.contains(group) && (areas.isEmpty() || areas.contains(area));
    }

    /** Whether it asks anybody in those days: the first and the last are among them. */
    boolean asksWithin(LocalDate first, LocalDate last) {
        if (!dates.isEmpty()) {
            return dates.stream().anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
        }
        LocalDate end = end();
        return !end.isBefore(from) && !from.isAfter(last) && !end.isBefore(first);
    }

    boolean asksIn(SchoolYear year) {
        return asksWithin(year.first(), year.last());
    }

    /** Whether the register of a school year names it: that it is over does not take it out of the year in which it began. */
    boolean belongsTo(SchoolYear year) {
        return asksIn(year) || SchoolYear.of(from).equals(year);
    }

    /** Whether it begins or comes again in that month. */
    boolean comesIn(YearMonth month) {
        if (!dates.isEmpty()) {
            return dates.stream().anyMatch(day -> YearMonth.from(day).equals(month));
        }
        YearMonth begins = YearMonth.from(from);
        return asksWithin(month.atDay(1), month.atEndOfMonth()) && switch (often) {
            case ONCE -> month.equals(begins);
            case YEARLY -> month.getMonth() == begins.getMonth();
            case TERMLY -> month.equals(begins) || isFirstOfATerm(month);
            case MONTHLY -> true;
        };
    }

    private static boolean isFirstOfATerm(YearMonth month) {
        LocalDate day = month.atDay(1);
        return Term.of(day.atStartOfDay(Moments.LONDON).toInstant()).begins().equals(day);
    }

    private LocalDate end() {
        LocalDate meant = until == null ? LocalDate.MAX : until;
        return endedOn != null && endedOn.isBefore(meant) ? endedOn : meant;
    }
}
