package org.sayso.nlp;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a text, once it is read, is like: which themes, and which lines and examples. By meaning alone. Immutable and thread-safe. */
public final class Likeness {
    private static final int NEAREST = 3;
    private final List<Line> lines;
    private final KnownThemes themes;
    private final List<Meanings> meanings;

    Likeness(List<Line> lines, KnownThemes themes, List<Meanings> meanings) {
        this.lines = lines;
        this.themes = themes;
        this.meanings = meanings;
    }

    /** In alphabetical order of their slugs. */
    public List<Theme> themes() {
        return themes.list();
    }

    /** How likely each of {@link #themes} is, whatever the priority; all together 1. */
    public double[] profile(Meant meant) {
        double[] sums = new double[themes.slugs().size()];
        for (int model = 0; model < meanings.size() && !meant.isNothing(); model++) {
            float[] part = meant.part(model);
            double[] one = meanings.get(model).themes(part, meanings.get(model).cosines(part));
            Arrays.setAll(sums, theme -> sums[theme] + one[theme]);
        }
        return Scores.softmax(sums);
    }

    /** How near a text is to what is known of some themes: the mean likeness to their three nearest lines and examples; 0 where there is none. */
    public double nearness(Meant meant, Predicate<Theme> which) {
        Set<String> wanted = themes.list().stream().filter(which).map(Theme::slug).collect(Collectors.toSet());
        double[] best = new double[NEAREST];
        if (wanted.isEmpty()) {
            return 0;
        }
        double[] likeness = of(meant);
        for (int line = 0; line < likeness.length; line++) {
            if (lines.get(line).hasTheme() && wanted.contains(lines.get(line).theme())) {
                Meanings.keepBest(best, likeness[line]);
            }
        }
        return Arrays.stream(best).average().orElse(0);
    }

    /** How like each line is to a text. */
    double[] of(Meant meant) {
        double[] likeness = new double[lines.size()];
        for (int model = 0; model < meanings.size() && !meant.isNothing(); model++) {
            double[] cosines = meanings.get(model).cosines(meant.part(model));
            double weight = Meant.share(model);
            Arrays.setAll(likeness, line -> likeness[line] + weight * cosines[line]);
        }
        return likeness;
    }
}
