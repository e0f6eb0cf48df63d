package org.sayso.nlp.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.nlp.Line;
import org.sayso.nlp.LineFile.Example;

class DataTest {

    private static final Set<String> WRITERS = Set.of("child", "young_person", "parent", "carer", "practitioner");

    private static List<PlanData> plans;

    static List<PlanData> plans() throws IOException {
        if (plans == null) {
            plans = PlanData.readAll(Path.of("data"));
        }
        return plans;
    }

    @ParameterizedTest
    @MethodSource("plans")
    void noBatchIsOnBothSidesOfTheSplit(PlanData data) {
        Set<String> train = batches(data.train());
        train.retainAll(batches(data.dev()));
        assertEquals(Set.of(), train);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void noDevelopmentTextIsNearlyATrainingText(PlanData data) {
        assertEquals(List.of(), Variety.nearDuplicates(data.dev(), data.train()));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theExamplesAreVaried(PlanData data) {
        Variety variety = Variety.of(data.train(), "");
        System.out.println(data.plan() + " train: " + variety);
        assertEquals(List.of(), variety.nearDuplicates());
        assertTrue(variety.distinctOpenings() > 0.8, variety.toString());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyPriorityHasThemesAndExamplesByKnownWriters(PlanData data) {
        Set<String> priorities = data.themes().stream().map(Line::priority).collect(Collectors.toSet());
        for (List<Example> set : List.of(data.train(), data.dev())) {
            Set<String> labels = set.stream().map(Example::priority).collect(Collectors.toSet());
            labels.remove(Line.NONE);
            assertEquals(priorities, labels);
            set.forEach(example -> assertTrue(WRITERS.contains(example.who()), example.toString()));
        }
        long themes = data.themes().stream().map(Line::theme).distinct().count();
        assertEquals(themes, data.themes().stream().map(line -> line.priority() + line.theme() + line.name()).distinct().count(), "one priority and name a theme");
        assertEquals(data.themes().size(), data.themes().stream().map(Line::text).distinct().count());
        assertTrue(fewest(data.themes(), Line::priority) >= 11);
        assertTrue(fewest(data.train(), Example::priority) >= 6);
        assertTrue(fewest(data.dev(), Example::priority) >= 4);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void thePrioritiesAreThoseOfThePlan(PlanData data) throws IOException {
        Set<String> slugs = Files.readAllLines(Path.of("..", "content", "plans", data.plan() + ".yml")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("slug: "))
                .map(line -> line.substring("slug: ".length()))
                .collect(Collectors.toSet());
        data.themes().forEach(theme -> assertTrue(slugs.contains(theme.priority()), theme.priority()));
    }

    @Test
    void dorsetHasSixtyTrainingAndTwentyDevelopmentTextsAPriority() throws IOException {
        PlanData dorset = PlanData.read(Path.of("data", "dorset-cypf-2020-23"));
        assertTrue(fewest(dorset.train(), Example::priority) >= 60);
        assertTrue(fewest(dorset.dev(), Example::priority) >= 20);
    }

    private static Set<String> batches(List<Example> examples) {
        return examples.stream().map(Example::batch).collect(Collectors.toCollection(HashSet::new));
    }

    private static <T> long fewest(List<T> all, Function<T, String> group) {
        Map<String, Long> counts = all.stream().collect(Collectors.groupingBy(group, Collectors.counting()));
        return counts.values().stream().mapToLong(Long::longValue).min().orElse(0);
    }

    /** A code frame in the content folder is the list of themes; the lines and examples here are about those and no others. */
    @ParameterizedTest
    @MethodSource("plans")
    void theThemesAreThoseOfTheCodeFrame(PlanData data) throws IOException {
        Path frame = Path.of("..", "content", "code-frames", data.plan() + ".yml");
        Set<String> themes = data.themes().stream().map(line -> line.priority() + " " + line.theme() + " " + line.name()).collect(Collectors.toSet());
        if (Files.exists(frame)) {
            Matcher each = Pattern.compile("- slug: (\\S+)\n    priority: (\\S+)\n    name: (.+)\n    guide: .{20,}\n").matcher(Files.readString(frame));
            assertEquals(each.results().map(m -> m.group(2) + " " + m.group(1) + " " + m.group(3)).collect(Collectors.toSet()), themes);
        }
        Set<String> known = data.themes().stream().map(Line::theme).collect(Collectors.toSet());
        Stream.concat(data.train().stream(), data.dev().stream()).flatMap(example -> Stream.concat(Stream.of(example.theme()), Stream.of(example.also().split("\\|"))))
                .filter(theme -> !theme.isEmpty()).forEach(theme -> assertTrue(known.contains(theme), theme));
    }
}
