package org.sayso.participation;

import io.micronaut.http.HttpParameters;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.participation.MapPage.Choice;
import org.sayso.partnership.Partnership;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Moments;

/** Puts the map together: for staff with everything in it, for everybody with what everybody may see, so that each number can be counted in the list below. */
@Singleton
class MapPages {
    private static final int OLDEST_YEARS = 10;
    private final Register register;
    private final Site site;
    private final Clock clock;

    MapPages(Register register, Site site, Clock clock) {
        this.register = register;
        this.site = site;
        this.clock = clock;
    }

    MapPage desk(HttpParameters query, Colleague colleague) {
        return page(register.all(), filter(query), "/desk/participation/asked?", false, asking -> deskPath(asking, colleague));
    }

    MapPage inPublic(HttpParameters query) {
        return page(register.inPublic(), filter(query).inPublic(), "/participation?", true, Asking::publicPath);
    }

    private MapFilter filter(HttpParameters query) {
        return MapFilter.of(query, site.partnership(), SchoolYear.of(clock.instant()));
    }

    /** What was asked of a group in an area: in the school year of the address, or else in the last twelve months. */
    AskedPage asked(HttpParameters query, Colleague colleague) {
        MapFilter filter = MapFilter.of(query, site.partnership(), null);
        LocalDate today = Moments.dayOf(clock.instant());
        LocalDate first = filter.schoolYear().map(SchoolYear::first).orElse(today.minusYears(1));
        LocalDate last = filter.schoolYear().map(SchoolYear::last).orElse(today);
        List<Line> lines = register.all().stream().filter(a -> filter.counts(a) && filter.isOf(a) && a.asksWithin(first, last)).map(a -> Line.of(a, site.partnership(), deskPath(a, colleague))).toList();
        return new AskedPage(filter, filter.schoolYear().map(SchoolYear::name).orElse(""), group(filter), area(filter), lines, "/desk/participation/asked?" + filter.ofNoYear().query());
    }

    private MapPage page(List<Asking> all, MapFilter filter, String cells, boolean isPublic, Function<Asking, String> path) {
        SchoolYear year = filter.schoolYear().orElseThrow();
        List<Partnership.Area> areas = site.partnership().areas();
        List<Asking> counted = all.stream().filter(filter::counts).toList();
        Matrix matrix = Matrix.of(counted, areas.stream().map(Partnership.Area::slug).toList(), year);
        return new MapPage(
                filter, year.name(), years(all, year), choices(ActivityMethod.values(), ActivityMethod::slug, ActivityMethod::words, filter.method()),
                choices(Sharing.values(), Sharing::slug, Sharing::words, filter.sharing()), MapPage.Rule.OURS, areas.stream().map(Partnership.Area::name).toList(),
                matrix.rows().stream().map(row -> new MapPage.Row(row.group().words(), row.cells().stream().map(cell -> cell(row, cell, filter, cells, isPublic)).toList())).toList(),
                said(matrix, Tone.GAP), said(matrix, Tone.OFTEN), group(filter), area(filter),
                counted.stream().filter(a -> filter.isOf(a) && a.belongsTo(year)).map(a -> Line.of(a, site.partnership(), path.apply(a))).toList());
    }

    private MapPage.Cell cell(Matrix.Row row, Matrix.Cell cell, MapFilter filter, String path, boolean isPublic) {
        String list = path + filter.in(row.group().slug(), cell.area()).query() + (isPublic ? "#list" : "");
        return new MapPage.Cell(name(cell.area()), cell.activities(), cell.tone().slug(), cell.tone().words(), isPublic && cell.activities() == 0 ? null : list);
    }

    private List<MapPage.Said> said(Matrix matrix, Tone tone) {
        return matrix.rows().stream().filter(row -> !row.areas(tone).isEmpty()).map(row -> {
            List<String> areas = row.areas(tone);
            return new MapPage.Said(row.group().words(), areas.size() == row.cells().size(), areas.stream().map(this::name).collect(Collectors.joining("; ")));
        }).toList();
    }

    /** From the year of the first activity to the year after this one, and the one that was asked for. */
    private List<Choice> years(List<Asking> all, SchoolYear chosen) {
        int now = SchoolYear.of(clock.instant()).begins();
        int first = all.stream().mapToInt(a -> SchoolYear.of(a.from()).begins()).filter(year -> year >= now - OLDEST_YEARS).min().orElse(now);
        return IntStream.concat(IntStream.rangeClosed(Math.min(first, now), now + 1), IntStream.of(chosen.begins())).distinct().sorted()
                .mapToObj(year -> new Choice(String.valueOf(year), null, new SchoolYear(year).name(), year == chosen.begins())).toList().reversed();
    }

    private static <E> List<Choice> choices(E[] values, Function<E, String> slug, Function<E, String> words, String chosen) {
        return Stream.concat(
                Stream.of(new Choice("", "participation.all", null, chosen.isEmpty())),
                Arrays.stream(values).map(value -> new Choice(slug.apply(value), words.apply(value), null, slug.apply(value).equals(chosen)))).toList();
    }

    /** The desk's page of a campaign is for those who work with campaigns. */
    private static String deskPath(Asking asking, Colleague colleague) {
        boolean isTheirs = !asking.isOwn() || asking.path().startsWith("/desk/events/") || colleague.is(Role.ADMIN) || colleague.is(Role.PLAN_LEAD);
        return isTheirs ? asking.path() : asking.publicPath();
    }

    private static String group(MapFilter filter) {
        return AskedGroup.of(filter.audience()).map(AskedGroup::words).orElse(null);
    }

    private String area(MapFilter filter) {
        return filter.area().isEmpty() ? null : name(filter.area());
    }

    private String name(String area) {
        return site.partnership().area(area).map(Partnership.Area::name).orElse(area);
    }
}
