package org.sayso.nlp.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.nlp.Line;
import org.sayso.nlp.LineFile;
import org.sayso.nlp.LineFile.Example;
import org.sayso.nlp.LineFile.SameTheme;

/**
 * Examples that other plans lend to one: {@code same-themes.tsv} says which of their themes are filed under which of its own. A priority
 * is lent until it has as many examples as the plan's largest one wrote for itself, the theme with the fewest first, so that no priority is
 * preferred for being talked of much elsewhere. Nothing is lent that is nearly a text that measures, or nearly one that is there.
 */
final class Lent {
    private static final String SAME = "same-themes.tsv";
    /** Of everything that is there: what is nearly that is not taken. */
    private final NearTexts there = new NearTexts();
    private final Map<String, Integer> perTheme = new HashMap<>();
    private final Map<String, Integer> perPriority = new HashMap<>();
    private final List<Example> lent = new ArrayList<>();

    private Lent(List<Example> own, List<Example> measuring) {
        Stream.concat(own.stream(), measuring.stream()).forEach(example -> there.add(Shingles.of(example.text())));
        own.forEach(this::count);
    }

    /** @param own the plan's own examples; @param measuring those that only measure it */
    static List<Example> to(Path folder, List<Line> themes, List<Example> own, List<Example> measuring) throws IOException {
        Path same = folder.resolveSibling(SAME);
        return Files.exists(same) ? new Lent(own, measuring).fill(offered(folder, same, themes)) : List.of();
    }

    /** By theme, in an order that has nothing to do with what they say and does not change when others come. */
    private static Map<String, List<Example>> offered(Path folder, Path same, List<Line> themes) throws IOException {
        Map<String, String> priorityOf = themes.stream().collect(Collectors.toMap(Line::theme, Line::priority, (a, b) -> a));
        Map<String, Map<String, String>> lenders = lenders(same, folder.getFileName().toString());
        List<Example> all = new ArrayList<>();
        for (Map.Entry<String, Map<String, String>> lender : lenders.entrySet()) {
            try (InputStream in = Files.newInputStream(folder.resolveSibling(lender.getKey()).resolve("train.tsv"))) {
                LineFile.examples(in).stream().filter(example -> lender.getValue().containsKey(example.theme())).forEach(example -> {
                    String theme = lender.getValue().get(example.theme());
                    all.add(new Example(priorityOf.get(theme), theme, "", example.who(), lender.getKey() + "/" + example.batch(), example.text()));
                });
            }
        }
        all.sort(Comparator.comparing((Example example) -> example.text().hashCode()).thenComparing(Example::text));
        return all.stream().collect(Collectors.groupingBy(Example::theme, HashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    /** Per plan that lends, its themes and the theme that each is filed under here. */
    private static Map<String, Map<String, String>> lenders(Path same, String to) throws IOException {
        try (InputStream in = Files.newInputStream(same)) {
            return LineFile.sameThemes(in).stream().filter(row -> row.toPlan().equals(to))
                    .collect(Collectors.groupingBy(SameTheme::fromPlan, TreeMap::new, Collectors.toMap(SameTheme::fromTheme, SameTheme::toTheme)));
        }
    }

    private List<Example> fill(Map<String, List<Example>> offered) {
        int most = perPriority.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> open = new ArrayList<>(offered.keySet());
        while (true) {
            Optional<String> next = open.stream().filter(theme -> perPriority.getOrDefault(priority(offered, theme), 0) < most)
                    .min(Comparator.comparing((String theme) -> perTheme.getOrDefault(theme, 0)).thenComparing(theme -> theme));
            if (next.isEmpty()) {
                return lent;
            }
            take(offered.get(next.get()));
            open.removeIf(theme -> offered.get(theme).isEmpty());
        }
    }

    private static String priority(Map<String, List<Example>> offered, String theme) {
        return offered.get(theme).getFirst().priority();
    }

    private void take(List<Example> offered) {
        Example example = offered.removeLast();
        Shingles shingles = Shingles.of(example.text());
        if (there.near(shingles).findAny().isEmpty()) {
            there.add(shingles);
            lent.add(example);
            count(example);
        }
    }

    private void count(Example example) {
        perTheme.merge(example.theme(), 1, Integer::sum);
        if (!example.priority().equals(Line.NONE)) {
            perPriority.merge(example.priority(), 1, Integer::sum);
        }
    }
}
