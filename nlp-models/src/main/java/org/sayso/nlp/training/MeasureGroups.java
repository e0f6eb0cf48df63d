package org.sayso.nlp.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.nlp.Line;
import org.sayso.nlp.LineFile;
import org.sayso.nlp.LineFile.Example;
import org.sayso.nlp.Meant;
import org.sayso.nlp.Scorer;
import org.sayso.nlp.Theme;
import org.sayso.nlp.WordModel;
import org.sayso.nlp.grouping.Far;
import org.sayso.nlp.grouping.Group;
import org.sayso.nlp.grouping.Groups;
import org.sayso.nlp.grouping.Places;
import org.sayso.nlp.grouping.Tree;
import org.sayso.nlp.meaning.Encoders;

/**
 * Measures how well groups of texts are themes, and writes a report: with all themes known, with a fifth of them taken out of everything
 * that the profile is made from, and with all themes of the priority taken out; what is left is trained anew each time, some minutes in all.
 * Arguments: the plan's data folder, the file of examples with themes, the report to write.
 */
public final class MeasureGroups {
    private static final int ROUNDS = 5;
    private static final int PUT_IN = 25;
    private final PlanData data;
    private final List<Example> texts;
    private final Map<String, Meant> meant = new HashMap<>();
    private final Meaning meaning;
    private final WordModel words;
    private final StringBuilder out = new StringBuilder();

    /** A scorer and the themes that it was not told. */
    private record Told(Scorer scorer, Set<String> hidden) {}

    private MeasureGroups(Path folder, Path file) throws IOException {
        data = PlanData.read(folder);
        try (InputStream in = Files.newInputStream(file)) {
            texts = LineFile.examples(in).stream().filter(example -> !example.theme().isEmpty()).toList();
        }
        List<Line> lines = data.lines(data.train());
        meaning = Meaning.of(Encoders.all(), lines);
        words = WordModel.of(Training.CHOSEN.train(lines));
        texts.forEach(example -> meant.put(example.text(), Meant.of(Encoders.all(), example.text())));
    }

    public static void main(String[] args) throws IOException {
        String report = new MeasureGroups(Path.of(args[0]), Path.of(args[1])).report(Path.of(args[1]).getFileName().toString());
        Files.writeString(Path.of(args[2]), report);
        System.exit(0);
    }

    private String report(String file) throws IOException {
        List<String> themes = texts.stream().map(Example::theme).distinct().toList();
        line("# Groups of texts as themes: %s, %s\n", data.plan(), file);
        line("%d texts of %d themes. The texts of each priority are put into as many groups as it has themes, by average linkage on profile and meaning; the\n"
                + "figure is the adjusted Rand index (1 is the same groups, 0 is chance), the mean over priorities.\n", texts.size(), themes.size());
        line("| what the profile knows | profile and meaning | meaning alone | profile alone | nearest theme, no groups |\n|---|---|---|---|---|");
        Told all = told(Set.of());
        row("every theme of the plan", List.of(all), themes);
        List<Told> fifths = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            int rest = round;
            fifths.add(told(IntStream.range(0, themes.size()).filter(i -> i % ROUNDS == rest).mapToObj(themes::get).collect(Collectors.toSet())));
        }
        row("four themes in five (mean of five rounds)", fifths, themes);
        List<Told> priorities = new ArrayList<>();
        for (String priority : priorities()) {
            priorities.add(told(texts.stream().filter(t -> t.priority().equals(priority)).map(Example::theme).collect(Collectors.toSet())));
        }
        row("no theme of the priority, only those of others", priorities, themes);
        newThemes(fifths);
        farness(all);
        return out.toString();
    }

    private Told told(Set<String> hidden) throws IOException {
        List<Line> lines = data.lines(data.train()).stream().filter(line -> !hidden.contains(line.theme())).toList();
        return new Told(new Scorer(words, lines, meaning.views(lines)), hidden);
    }

    private Set<String> priorities() {
        return texts.stream().map(Example::priority).collect(Collectors.toCollection(TreeSet::new));
    }

    /** For each way of looking, the mean over those priorities in which something is as the row says. */
    private void row(String name, List<Told> ways, List<String> themes) {
        double[] sums = new double[4];
        int n = 0;
        for (Told told : ways) {
            for (String priority : priorities()) {
                List<Example> of = texts.stream().filter(t -> t.priority().equals(priority)).toList();
                boolean counts = told.hidden().isEmpty() || of.stream().anyMatch(t -> told.hidden().contains(t.theme()));
                double[] found = counts ? found(told, of) : new double[4];
                n += counts ? 1 : 0;
                IntStream.range(0, sums.length).forEach(i -> sums[i] += found[i]);
            }
        }
        int count = n;
        line("| %s | %s |", name, IntStream.range(0, sums.length).mapToObj(i -> Evaluation.three(sums[i] / count)).collect(Collectors.joining(" | ")));
    }

    private double[] found(Told told, List<Example> of) {
        List<String> truth = of.stream().map(Example::theme).toList();
        int k = (int) truth.stream().distinct().count();
        Places places = Places.among(texts.stream().map(t -> meant.get(t.text())).toList());
        List<double[]> profiles = of.stream().map(t -> profile(told, of.getFirst().priority(), meant.get(t.text()))).toList();
        List<float[]> both = IntStream.range(0, of.size()).mapToObj(i -> places.of(meant.get(of.get(i).text()), profiles.get(i))).toList();
        List<float[]> alone = of.stream().map(t -> places.of(meant.get(t.text()), new double[0])).toList();
        List<float[]> profileOnly = profiles.stream().map(profile -> Places.among(List.of()).of(Meant.NOTHING, profile)).toList();
        return new double[] {
            rand(truth, Tree.of(both.toArray(float[][]::new)).cutInto(k)), rand(truth, Tree.of(alone.toArray(float[][]::new)).cutInto(k)),
            rand(truth, Tree.of(profileOnly.toArray(float[][]::new)).cutInto(k)),
            rand(truth, profiles.stream().mapToInt(p -> IntStream.range(0, p.length).reduce(0, (a, b) -> p[b] > p[a] ? b : a)).toArray())};
    }

    /** Over the themes of the priority; over all when none of them is known. */
    static double[] profile(Scorer scorer, String priority, Meant of) {
        double[] profile = scorer.likeness().profile(of);
        List<Theme> themes = scorer.likeness().themes();
        double[] inside = IntStream.range(0, profile.length).filter(i -> themes.get(i).priority().equals(priority)).mapToDouble(i -> profile[i]).toArray();
        return inside.length == 0 ? profile : inside;
    }

    private static double[] profile(Told told, String priority, Meant of) {
        return profile(told.scorer(), priority, of);
    }

    /** A theme that is not known is put in among others of its priority: does it show up as a group? */
    private void newThemes(List<Told> fifths) {
        Map<String, List<Example>> train = data.train().stream().filter(e -> !e.theme().isEmpty()).collect(Collectors.groupingBy(Example::theme));
        int tried = 0;
        int shown = 0;
        int groups = 0;
        int ofOne = 0;
        for (Told told : fifths) {
            for (String theme : new TreeSet<>(told.hidden())) {
                List<Example> set = new ArrayList<>(train.get(theme).subList(0, PUT_IN));
                String priority = set.getFirst().priority();
                data.dev().stream().filter(e -> e.priority().equals(priority) && !e.theme().isEmpty() && !told.hidden().contains(e.theme())).forEach(set::add);
                set.forEach(e -> meant.computeIfAbsent(e.text(), text -> Meant.of(Encoders.all(), text)));
                Map<String, String> themeOf = set.stream().collect(Collectors.toMap(Example::text, Example::theme, (a, b) -> a));
                List<Group> found = groups(told, priority, set);
                tried++;
                shown += found.stream().anyMatch(group -> mostly(group, themeOf).equals(theme)) ? 1 : 0;
                groups += found.size();
                ofOne += (int) found.stream().filter(group -> !mostly(group, themeOf).isEmpty()).count();
            }
        }
        line("\n## Would a new theme show up?\n");
        line("Each of %d themes in turn is unknown, and %d training examples of it are put among the measuring texts of its priority. It shows up when a group that is\n"
                + "found among the texts far from every known theme is at least half made of it: **%d of %d**. Of %d groups found in all rounds %d are at least half of one theme,\n"
                + "known or not, and %d mix several. Where \"far\" begins and how close a group must be were chosen with a look at these same texts, so the figure flatters.\n",
                tried, PUT_IN, shown, tried, groups, ofOne, groups - ofOne);
    }

    private List<Group> groups(Told told, String priority, List<Example> set) {
        Places places = Places.among(set.stream().map(e -> meant.get(e.text())).toList());
        Predicate<Theme> any = theme -> true;
        List<Example> far = set.stream().filter(e -> Far.is(told.scorer().likeness().nearness(meant.get(e.text()), any))).toList();
        return far.isEmpty() ? List.of() : Groups.find(far.stream().map(Example::text).toList(),
                far.stream().map(e -> places.of(meant.get(e.text()), profile(told, priority, meant.get(e.text())))).toList(), set.size());
    }

    private static String mostly(Group group, Map<String, String> themeOf) {
        Map<String, Long> counts = group.members().stream().collect(Collectors.groupingBy(themeOf::get, Collectors.counting()));
        return counts.entrySet().stream().filter(e -> 2 * e.getValue() >= group.size()).map(Map.Entry::getKey).findFirst().orElse("");
    }

    /** How near texts of known themes are that nothing learned from: where "far" begins is chosen on them. */
    private void farness(Told all) {
        List<Double> near = data.dev().stream().filter(e -> !e.priority().equals(Line.NONE))
                .map(e -> all.scorer().likeness().nearness(Meant.of(Encoders.all(), e.text()), theme -> true)).sorted().toList();
        line("## Where \"far\" begins\n\nOf %d texts that measure and fit a priority a tenth is no nearer to a known theme than %.3f, a quarter %.3f, half %.3f.",
                near.size(), near.get(near.size() / 10), near.get(near.size() / 4), near.get(near.size() / 2));
    }

    /** The adjusted Rand index. */
    static double rand(List<String> truth, int[] found) {
        Map<String, Integer> both = new HashMap<>();
        Map<String, Integer> one = new HashMap<>();
        Map<Integer, Integer> other = new HashMap<>();
        for (int i = 0; i < found.length; i++) {
            both.merge(truth.get(i) + "/" + found[i], 1, Integer::sum);
            one.merge(truth.get(i), 1, Integer::sum);
            other.merge(found[i], 1, Integer::sum);
        }
        double expected = pairs(one) * pairs(other) / (found.length * (found.length - 1) / 2.0);
        double most = (pairs(one) + pairs(other)) / 2;
        return most == expected ? 1 : (pairs(both) - expected) / (most - expected);
    }

    private static double pairs(Map<?, Integer> counts) {
        return counts.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
