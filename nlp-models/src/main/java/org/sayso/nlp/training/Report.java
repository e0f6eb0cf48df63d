package org.sayso.nlp.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.nlp.Line;
import org.sayso.nlp.LineFile;
import org.sayso.nlp.LineFile.Example;
import org.sayso.nlp.Reading;
import org.sayso.nlp.Suggestion;
import org.sayso.nlp.Tagger;

/**
 * Scores a plan's tagger, from outside, on any file of labelled examples, and writes a report in Markdown: which priority is taken for
 * which, each priority and theme, calibration, what is left when the less sure are given to a person, the gap between writers, and
 * what spelling costs.
 * Arguments: the plan's slug, the file of examples, the report to write.
 */
public final class Report {
    private final Tagger tagger;
    private final List<Read> fitting;
    private final List<Read> none;
    private final StringBuilder out = new StringBuilder();

    private record Read(Example example, Reading reading) {
        String best() {
            return reading.suggestions().getFirst().priority();
        }

        double confidence() {
            return reading.suggestions().getFirst().confidence();
        }

        boolean isRight() {
            return best().equals(example.priority());
        }

        boolean isAmongFirst(int n) {
            return reading.suggestions().stream().limit(n).map(Suggestion::priority).anyMatch(example.priority()::equals);
        }

        boolean hasTheme(int n) {
            return reading.themes().stream().limit(n).anyMatch(theme -> theme.theme().equals(example.theme()));
        }
    }

    private Report(Tagger tagger, List<Example> examples) {
        this.tagger = tagger;
        List<Read> all = examples.stream().map(example -> new Read(example, tagger.read(example.text()))).toList();
        this.fitting = all.stream().filter(read -> !read.example().priority().equals(Line.NONE)).toList();
        this.none = all.stream().filter(read -> read.example().priority().equals(Line.NONE)).toList();
    }

    public static void main(String[] args) throws IOException {
        List<Example> examples;
        try (InputStream in = Files.newInputStream(Path.of(args[1]))) {
            examples = LineFile.examples(in);
        }
        Files.createDirectories(Path.of(args[2]).toAbsolutePath().getParent());
        Files.writeString(Path.of(args[2]), new Report(Tagger.load(args[0]), examples).write(Path.of(args[1]).getFileName().toString()));
    }

    private String write(String file) {
        line("# %s on %s", tagger.model(), file);
        line("");
        line("%d texts that fit a priority, %d that fit none.", fitting.size(), none.size());
        line("");
        line("| | |");
        line("|---|---|");
        line("| top-1, top-2 | %.3f, %.3f |", share(fitting, Read::isRight), share(fitting, read -> read.isAmongFirst(2)));
        line("| expected calibration error | %.3f |", Calibration.error(told()));
        Calibration.ByChance byChance = Calibration.byChance(told());
        line("| the same, if every confidence were exact: on average, and in 19 of 20 draws at most | %.3f, %.3f |", byChance.mean(), byChance.most());
        line("| \"fits none\": area under the curve; found, false | %.3f; %.2f, %.2f |", auc(), share(none, r -> r.reading().fitsNone()), share(fitting, r -> r.reading().fitsNone()));
        List<Read> themed = fitting.stream().filter(read -> !read.example().theme().isEmpty()).toList();
        if (!themed.isEmpty()) {
            line("| theme top-1, top-3 (%d texts) | %.3f, %.3f |", themed.size(), share(themed, r -> r.hasTheme(1)), share(themed, r -> r.hasTheme(3)));
        }
        severalLabels();
        confusion();
        abstention();
        calibration();
        groups("Writers", read -> read.example().who());
        writtenOtherwise();
        if (!themed.isEmpty()) {
            themes(themed);
        }
        return out.toString();
    }

    /** All labels of a text, those of {@code also} too, against every suggestion from a confidence on. */
    private void severalLabels() {
        Map<String, String> priorityOf = fitting.stream().filter(read -> !read.example().theme().isEmpty())
                .collect(Collectors.toMap(read -> read.example().theme(), read -> read.example().priority(), (a, b) -> a));
        double best = 0;
        double at = 0;
        for (double from = 0.1; from < 0.6; from += 0.02) {
            int both = 0;
            int said = 0;
            int are = 0;
            for (Read read : fitting) {
                Set<String> truth = new LinkedHashSet<>(List.of(read.example().priority()));
                for (String theme : read.example().also().split("\\|")) {
                    truth.add(priorityOf.getOrDefault(theme, read.example().priority()));
                }
                double threshold = from;
                Set<String> suggested = read.reading().suggestions().stream().filter(s -> s.confidence() >= threshold).map(Suggestion::priority).collect(Collectors.toSet());
                are += truth.size();
                said += suggested.size();
                suggested.retainAll(truth);
                both += suggested.size();
            }
            double f1 = said + are == 0 ? 0 : 2.0 * both / (said + are);
            if (f1 > best) {
                best = f1;
                at = from;
            }
        }
        line("| several labels, micro-F1 | %.3f from confidence %.2f (the best threshold on this file) |", best, at);
        line("");
    }

    private void confusion() {
        List<String> priorities = tagger.priorities();
        line("## Which priority is taken for which");
        line("");
        line("| it is \\ it was read as | %s | recall | precision | F1 |", String.join(" | ", priorities));
        line("|---|%s---|---|---|", "---|".repeat(priorities.size()));
        double sum = 0;
        for (String truth : priorities) {
            List<Read> of = fitting.stream().filter(read -> read.example().priority().equals(truth)).toList();
            List<Read> as = fitting.stream().filter(read -> read.best().equals(truth)).toList();
            double recall = share(of, Read::isRight);
            double precision = share(as, Read::isRight);
            double f1 = recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
            sum += f1;
            line("| %s | %s | %.2f | %.2f | %.2f |", truth,
                    priorities.stream().map(p -> Long.toString(of.stream().filter(read -> read.best().equals(p)).count())).collect(Collectors.joining(" | ")),
                    recall, precision, f1);
        }
        line("");
        line("Macro-F1 %.3f.", sum / priorities.size());
        line("");
    }

    private void abstention() {
        List<Read> surest = fitting.stream().sorted(Comparator.comparingDouble((Read read) -> -read.confidence())).toList();
        line("## When only the surest are taken");
        line("");
        line("| share | top-1 | confidence from |");
        line("|---|---|---|");
        for (int percent = 10; percent <= 100; percent += 10) {
            List<Read> part = surest.subList(0, Math.max(1, surest.size() * percent / 100));
            line("| %d %% | %.3f | %.2f |", percent, share(part, Read::isRight), part.getLast().confidence());
        }
        line("");
    }

    private List<List<Read>> bins() {
        List<List<Read>> bins = new ArrayList<>();
        IntStream.range(0, Calibration.BINS).forEach(i -> bins.add(new ArrayList<>()));
        fitting.forEach(read -> bins.get(Calibration.bin(read.confidence())).add(read));
        return bins;
    }

    private List<Calibration.Told> told() {
        return fitting.stream().map(read -> new Calibration.Told(read.confidence(), read.isRight())).toList();
    }

    private void calibration() {
        line("## Does the confidence mean what it says");
        line("");
        line("| confidence | texts | mean confidence | right |");
        line("|---|---|---|---|");
        List<List<Read>> bins = bins();
        for (int i = 0; i < Calibration.BINS; i++) {
            if (!bins.get(i).isEmpty()) {
                line("| %.1f to %.1f | %d | %.2f | %.2f |", i / 10.0, (i + 1) / 10.0, bins.get(i).size(),
                        bins.get(i).stream().mapToDouble(Read::confidence).average().orElse(0), share(bins.get(i), Read::isRight));
            }
        }
        line("");
    }

    private void groups(String title, Function<Read, String> group) {
        Map<String, List<Read>> groups = fitting.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
        line("## %s", title);
        line("");
        line("| | texts | top-1 | top-2 |");
        line("|---|---|---|---|");
        groups.forEach((name, reads) -> line("| %s | %d | %.3f | %.3f |", name, reads.size(), share(reads, Read::isRight), share(reads, r -> r.isAmongFirst(2))));
        double most = groups.values().stream().mapToDouble(reads -> share(reads, Read::isRight)).max().orElse(0);
        double least = groups.values().stream().mapToDouble(reads -> share(reads, Read::isRight)).min().orElse(0);
        line("");
        line("The gap in top-1 is %.2f.", most - least);
        line("");
    }

    private void writtenOtherwise() {
        line("## The same texts, written otherwise");
        line("");
        line("| | top-1 | top-2 |");
        line("|---|---|---|");
        for (WrittenOtherwise way : WrittenOtherwise.values()) {
            List<Read> reads = fitting.stream().map(read -> new Read(read.example(), tagger.read(way.write(read.example().text())))).toList();
            line("| %s | %.3f | %.3f |", way.says(), share(reads, Read::isRight), share(reads, read -> read.isAmongFirst(2)));
        }
        line("");
    }

    private void themes(List<Read> themed) {
        line("## Themes");
        line("");
        line("| theme | texts | top-1 | top-3 | F1 |");
        line("|---|---|---|---|---|");
        Map<String, List<Read>> groups = themed.stream().collect(Collectors.groupingBy(read -> read.example().theme(), TreeMap::new, Collectors.toList()));
        groups.forEach((theme, reads) -> {
            long said = themed.stream().filter(r -> !r.reading().themes().isEmpty() && r.reading().themes().getFirst().theme().equals(theme)).count();
            long right = reads.stream().filter(r -> r.hasTheme(1)).count();
            line("| %s | %d | %.2f | %.2f | %.2f |", theme, reads.size(), share(reads, r -> r.hasTheme(1)), share(reads, r -> r.hasTheme(3)), 2.0 * right / (said + reads.size()));
        });
    }

    private double auc() {
        double wins = 0;
        for (Read n : none) {
            for (Read f : fitting) {
                wins += Double.compare(n.reading().noneConfidence(), f.reading().noneConfidence()) / 2.0 + 0.5;
            }
        }
        return none.isEmpty() ? 0 : wins / none.size() / fitting.size();
    }

    private static double share(List<Read> all, Predicate<Read> which) {
        return all.isEmpty() ? 0 : (double) all.stream().filter(which).count() / all.size();
    }

    private void line(String format, Object... values) {
        out.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values)).append('\n');
    }
}
