package org.sayso.theme;

import io.micronaut.core.annotation.Introspected;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.feedback.Respondent;
import org.sayso.partnership.Partnership;

/** Over time, who and where. Each count leads to the responses that it counts. */
@Introspected
record Spread(List<Count> months, List<Count> whos, List<Count> areas) {
    private static final int MONTHS = 6;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** @param now the month that is on, the last of those shown @param path of the page that lists them */
    static Spread of(List<MemberRepository.Voice> all, ThemeFilter f, String path, YearMonth now, Partnership partnership) {
        Map<String, Long> perMonth = counts(all, f.withMonth(""), v -> ThemeFilter.monthOf(v).toString());
        Map<String, Long> perWho = counts(all, f.withWho(""), v -> ThemeFilter.orUnsaid(v.who()));
        Map<String, Long> perArea = counts(all, f.withArea(""), v -> ThemeFilter.orUnsaid(v.area()));
        Stream<String> months = Stream.iterate(now.minusMonths(MONTHS - 1), m -> m.plusMonths(1)).limit(MONTHS).map(YearMonth::toString);
        return new Spread(
                Stream.concat(months, perMonth.keySet().stream()).distinct().sorted()
                        .map(m -> count(null, YearMonth.parse(m).format(MONTH), perMonth, m, f.month(), f.withMonth(m.equals(f.month()) ? "" : m).path(path))).toList(),
                Stream.concat(Arrays.stream(Respondent.values()).map(Respondent::slug), Stream.of("unsaid")).filter(perWho::containsKey)
                        .map(w -> count("tagging.who." + w, null, perWho, w, f.who(), f.withWho(w.equals(f.who()) ? "" : w).path(path))).toList(),
                perArea.keySet().stream().map(a -> area(a, partnership, perArea, f, path)).toList());
    }

    private static Count area(String area, Partnership partnership, Map<String, Long> counts, ThemeFilter f, String path) {
        String name = partnership.area(area).map(Partnership.Area::name).orElse(null);
        return count(name == null ? "tagging.who.unsaid" : null, name, counts, area, f.area(), f.withArea(area.equals(f.area()) ? "" : area).path(path));
    }

    private static Map<String, Long> counts(List<MemberRepository.Voice> all, ThemeFilter f, Function<MemberRepository.Voice, String> by) {
        return all.stream().filter(f::takes).collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static Count count(String key, String name, Map<String, Long> counts, String slug, String chosen, String link) {
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        long n = counts.getOrDefault(slug, 0L);
        return new Count(key, name, n, link, "w-" + Math.round(20.0 * n / Math.max(1, most)) * 5, slug.equals(chosen));
    }
}
