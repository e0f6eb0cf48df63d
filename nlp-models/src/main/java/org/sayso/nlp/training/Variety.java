package org.sayso.nlp.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.nlp.LineFile.Example;

/**
 * How varied the written examples are: pairs that are nearly the same, openings that repeat, and how much of their
 * wording also stands in a given prose. Arguments of the tool: the data folder and, if wanted, a folder of plan texts.
 *
 * @param nearDuplicates pairs of texts whose character 4-grams overlap by {@link Shingles#NEAR} or more
 * @param distinctOpenings share of texts of three words or more whose first three words no other text has
 * @param inProse share of all word 4-grams that also stand in the prose; 0 without one
 */
public record Variety(int texts, List<String> nearDuplicates, double distinctOpenings, double inProse) {

    static Variety of(List<Example> examples, String prose) {
        List<String> near = new ArrayList<>();
        List<Shingles> shingles = examples.stream().map(e -> Shingles.of(e.text())).toList();
        NearTexts all = NearTexts.of(shingles);
        for (int i = 0; i < shingles.size(); i++) {
            if (shingles.get(i).of().length > 8) {
                int one = i;
                all.near(shingles.get(i)).filter(j -> j > one).forEach(j -> near.add(examples.get(one).text() + " | " + examples.get(j).text()));
            }
        }
        List<String> openings = examples.stream()
                .map(e -> Shingles.words(e.text()))
                .filter(words -> words.size() >= 3)
                .map(words -> String.join(" ", words.subList(0, 3)))
                .toList();
        long distinct = openings.stream().collect(Collectors.groupingBy(o -> o, Collectors.counting())).values().stream().filter(n -> n == 1).count();
        Set<String> known = new HashSet<>(fours(prose));
        List<String> fours = examples.stream().flatMap(e -> fours(e.text()).stream()).toList();
        long shared = fours.stream().filter(known::contains).count();
        return new Variety(
                examples.size(),
                List.copyOf(near),
                openings.isEmpty() ? 1 : (double) distinct / openings.size(),
                fours.isEmpty() ? 0 : (double) shared / fours.size());
    }

    /** Pairs across the two sets that are nearly the same. */
    static List<String> nearDuplicates(List<Example> some, List<Example> others) {
        NearTexts there = NearTexts.of(others.stream().map(e -> Shingles.of(e.text())).toList());
        List<String> near = new ArrayList<>();
        for (Example one : some) {
            there.near(Shingles.of(one.text())).forEach(i -> near.add(one.text() + " | " + others.get(i).text()));
        }
        return near;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%4d texts, %d near-duplicate pairs, %.2f distinct openings, %.4f of 4-grams in the plans",
                texts, nearDuplicates.size(), distinctOpenings, inProse);
    }

    private static List<String> fours(String text) {
        List<String> words = Shingles.words(text);
        List<String> fours = new ArrayList<>();
        for (int i = 0; i + 4 <= words.size(); i++) {
            fours.add(String.join(" ", words.subList(i, i + 4)));
        }
        return fours;
    }

    public static void main(String[] args) throws IOException {
        StringBuilder prose = new StringBuilder();
        if (args.length > 1) {
            try (Stream<Path> files = Files.list(Path.of(args[1])).filter(Files::isRegularFile)) {
                for (Path file : files.toList()) {
                    prose.append(Files.readString(file)).append('\n');
                }
            }
        }
        for (PlanData data : PlanData.readAll(Path.of(args[0]))) {
            List<Example> all = new ArrayList<>(data.train());
            all.addAll(data.dev());
            data.themes().forEach(theme -> all.add(new Example(theme.priority(), theme.theme(), "", "-", "-", theme.text())));
            Variety variety = of(all, prose.toString());
            System.out.println(data.plan() + ": " + variety);
            variety.nearDuplicates().forEach(pair -> System.out.println("    " + pair));
        }
    }
}
