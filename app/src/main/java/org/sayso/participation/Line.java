package org.sayso.participation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.stream.Collectors;
import org.sayso.partnership.Partnership;
import org.sayso.web.Moments;

/**
 * One activity as a list shows it.
 *
 * @param groups message keys; @param areas names, or blank for everywhere
 * @param until blank while no end is known, or when it was on one day
 * @param dates of a series; 0 for all others
 * @param sharing message key, or null for what Sayso runs
 * @param path where to read more, or null
 */
@Introspected
record Line(
        String title, String runBy, List<String> groups, String areas, String method, String often, String from, String until, boolean isOneDay, int dates, boolean isOwn, @Nullable String ended,
        @Nullable String sharing, boolean isPublic, @Nullable String path) {

    static Line of(Asking a, Partnership partnership, @Nullable String path) {
        String areas = partnership.areas().stream().filter(area -> a.areas().contains(area.slug())).map(Partnership.Area::name).collect(Collectors.joining("; "));
        boolean isOneDay = a.from().equals(a.until());
        return new Line(
                a.title(), a.runBy(), a.groups().stream().map(AskedGroup::words).toList(), areas, a.method().words(), a.often().words(), Moments.day(a.from()),
                a.until() == null || isOneDay ? "" : Moments.day(a.until()), isOneDay, a.dates().size() > 1 ? a.dates().size() : 0, a.isOwn(), a.endedOn() == null ? null : Moments.day(a.endedOn()),
                a.sharing() == null ? null : a.sharing().words(), a.isPublic(), path);
    }
}
