package org.sayso.nlp.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.nlp.Line;
import org.sayso.nlp.LineFile.Example;
import org.sayso.nlp.grouping.FourRules;
import org.sayso.nlp.grouping.Group;
import org.sayso.nlp.grouping.Groups;
import org.sayso.nlp.grouping.Places;
import org.sayso.nlp.training.AlarmTexts.Read;

/**
 * Measures the alarm "several people say something that fits no priority" and writes a report. A tagger is trained anew without one priority of the plan; texts
 * of one of its themes are put among ordinary texts; the alarm is raised when a group that is at least half made of them has enough of them. Half of the
 * priorities choose the size a group must have, on {@code hard.tsv}; the others report, on {@code fresh.tsv} and {@code plain.tsv}.
 * Arguments: the data folder of the plan, the folder of trained models, a folder to keep what was read, the report, the priorities to leave out in turn.
 */
public final class MeasureAlarm {
    private static final int ALL = 500;
    private static final int MOST_OF_A_THEME = 40;
    private static final int WITHOUT = 10;
    private static final Map<Integer, Integer> DRAWS = new TreeMap<>(Map.of(9, 4, 25, 2));
    private static final int[] SIZES = {5, 6, 7};
    private final PlanData data;
    private final AlarmTexts texts;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param byTagger whether a text is taken to fit none because the tagger says so
     * @param byPeople whether one is that does fit none, because somebody has read it and said so
     * @param half whether only a group counts of which people said so of half the texts or more
     */
    private record Way(String name, Predicate<Read> byTagger, boolean byPeople, boolean half) {
        List<Group> alarms(Draw draw, Predicate<Read> fitsNone) {
            Set<String> said = draw.all().stream().filter(read -> byPeople && fitsNone.test(read)).map(Read::text).collect(Collectors.toSet());
            return groups(draw, read -> said.contains(read.text()) || byTagger.test(read)).stream()
                    .filter(group -> !half || 2 * group.members().stream().filter(said::contains).count() >= group.size()).toList();
        }
    }

    /** One draw. @param planted texts of one theme; empty where there is none */
    private record Draw(List<Read> all, Set<String> planted) {}

    private MeasureAlarm(Path folder, Path models, Path kept) throws IOException {
        data = PlanData.read(folder);
        texts = new AlarmTexts(data, models, kept);
    }

    public static void main(String[] args) throws IOException {
        MeasureAlarm measure = new MeasureAlarm(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        measure.report(Arrays.asList(args).subList(4, args.length));
        Files.writeString(Path.of(args[3]), measure.out);
        System.exit(0);
    }

    private void report(List<String> hidden) throws IOException {
        List<Read> known = texts.known(together(of("hard"), of("plain"), of("fresh")));
        line("# The alarm for ideas that fit no priority: %s\n", data.plan());
        line("Goal: 9 of 10 clusters raise it, at most 1 false alarm in 500 texts without a cluster. For each of these priorities a tagger is trained anew that was never\n"
                + "told of it: %s. Texts of one of its themes, 9 or 25, are put among ordinary texts, at most %d in all, in several draws with fixed seeds.\n"
                + "The alarm is raised when a group that is at least half made of them has enough texts. Groups are found as the app finds them.\n", String.join(", ", hidden), ALL);
        line("*The tagger alone*: nobody has read anything. *People and the tagger*: somebody has read all and said of what fits none, the planted texts too, that it fits\n"
                + "none. *Of half the group*: and only a group counts of which people said so of half the texts or more; this is the app's rule, from 5 on.\n"
                + "A false alarm may be a true one: texts that fit none speak of council tax, and many say \"nothing to add\".\n");
        for (int half = 0; half < 2; half++) {
            int which = half;
            List<String> of = hidden.stream().filter(priority -> priorities().indexOf(priority) % 2 == which).toList();
            line("\n## %s: without %s\n", half == 0 ? "The half that chooses (hard)" : "The half that reports (fresh and plain)", String.join(" and without ", of));
            List<Read> part = IntStream.range(0, known.size()).filter(i -> i % 2 == which).mapToObj(known::get).toList();
            line("| who says that a text fits none | texts of the theme | a group has | raised | other groups, a draw | false, in %d without a cluster |\n|---|---|---|---|---|---|",
                    Math.min(ALL, part.size()));
            table(of, part);
        }
    }

    private List<String> priorities() {
        return data.themes().stream().map(Line::priority).distinct().sorted().toList();
    }

    private List<Example> of(String file) {
        return data.measuring().getOrDefault(file, List.of());
    }

    @SafeVarargs
    private static List<Example> together(Collection<Example>... some) {
        return Arrays.stream(some).flatMap(Collection::stream).toList();
    }

    private void table(List<String> hidden, List<Read> known) throws IOException {
        List<Draw> without = IntStream.range(0, WITHOUT).mapToObj(i -> new Draw(some(known, ALL, i), Set.of())).toList();
        for (Map.Entry<Integer, Integer> many : DRAWS.entrySet()) {
            Map<String, List<Draw>> draws = new TreeMap<>();
            for (String priority : hidden) {
                draws.put(priority, draws(priority, many.getKey(), many.getValue()));
            }
            row(new Way("the tagger alone", this::isNone, false, false), many.getKey(), draws, without);
            row(new Way("people and the tagger", this::isNone, true, false), many.getKey(), draws, without);
            row(new Way("people and the tagger, people of half the group", this::isNone, true, true), many.getKey(), draws, without);
        }
    }

    private boolean isNone(Read read) {
        return read.none() >= texts.noneFrom();
    }

    private List<Draw> draws(String priority, int many, int times) throws IOException {
        boolean chooses = priorities().indexOf(priority) % 2 == 0;
        List<Example> ordinary = chooses ? of("hard") : together(of("fresh"), of("plain"));
        List<Example> all = new ArrayList<>(ordinary.stream().filter(e -> !e.priority().equals(priority)).toList());
        data.themes().stream().filter(l -> l.priority().equals(priority)).map(Line::theme).distinct().sorted().forEach(theme -> {
            List<Example> of = new ArrayList<>(data.train().stream().filter(e -> e.theme().equals(theme)).toList());
            Collections.shuffle(of, new Random(theme.hashCode()));
            all.addAll(of.subList(0, Math.min(MOST_OF_A_THEME, of.size())));
        });
        List<Read> read = texts.untold(priority, all);
        List<Read> base = read.stream().filter(r -> !r.priority().equals(priority)).toList();
        List<Draw> draws = new ArrayList<>();
        read.stream().filter(r -> r.priority().equals(priority)).collect(Collectors.groupingBy(Read::theme, TreeMap::new, Collectors.toList())).forEach((theme, of) -> {
            for (int time = 0; time < times; time++) {
                List<Read> planted = some(of, many, theme.hashCode() * 31L + time);
                List<Read> draw = new ArrayList<>(some(base, ALL - planted.size(), theme.hashCode() * 37L + time));
                draw.addAll(planted);
                draw.sort(Comparator.comparing(Read::text));
                draws.add(new Draw(draw, planted.stream().map(Read::text).collect(Collectors.toSet())));
            }
        });
        return draws;
    }

    private static List<Read> some(List<Read> of, int many, long seed) {
        List<Read> all = new ArrayList<>(of);
        Collections.shuffle(all, new Random(seed));
        return all.subList(0, Math.min(many, all.size())).stream().sorted(Comparator.comparing(Read::text)).toList();
    }

    private void row(Way way, int many, Map<String, List<Draw>> draws, List<Draw> without) {
        List<Draw> all = draws.values().stream().flatMap(List::stream).toList();
        List<List<Group>> found = draws.entrySet().stream().flatMap(e -> e.getValue().stream().map(draw -> way.alarms(draw, fits(e.getKey())))).toList();
        List<List<Group>> none = without.stream().map(draw -> way.alarms(draw, fits(Line.NONE))).toList();
        for (int least : SIZES) {
            long raised = IntStream.range(0, all.size()).filter(i -> found.get(i).stream().anyMatch(g -> g.size() >= least && isOf(g, all.get(i)))).count();
            long others = IntStream.range(0, all.size()).mapToLong(i -> found.get(i).stream().filter(g -> g.size() >= least && !isOf(g, all.get(i))).count()).sum();
            long wrong = none.stream().flatMap(List::stream).filter(g -> g.size() >= least).count();
            line("| %s | %d | %d or more | %d of %d | %.1f | %.1f |", way.name(), many, least, raised, all.size(), (double) others / all.size(), (double) wrong / none.size());
        }
    }

    private static Predicate<Read> fits(String hidden) {
        return read -> read.priority().equals(Line.NONE) || read.priority().equals(hidden);
    }

    private static boolean isOf(Group group, Draw draw) {
        Set<String> both = new HashSet<>(group.members());
        both.retainAll(draw.planted());
        return 2 * both.size() >= group.size();
    }

    /** As the app finds them. */
    private static List<Group> groups(Draw draw, Predicate<Read> where) {
        List<Read> in = draw.all().stream().filter(where).toList();
        Places places = Places.among(draw.all().stream().map(Read::meant).toList());
        return in.size() < FourRules.least(draw.all().size()) ? List.of() : Groups.find(
                in.stream().map(Read::text).toList(), in.stream().map(r -> places.of(r.meant(), r.profile())).toList(), draw.all().size());
    }

    private void line(String format, Object... values) {
        out.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values)).append('\n');
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
