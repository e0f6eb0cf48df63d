package org.sayso.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.nlp.meaning.Encoded;
import org.sayso.nlp.meaning.Encoder;
import org.sayso.nlp.meaning.MeaningModel;
import org.sayso.nlp.meaning.Vectors;

/**
 * The same theme lines and examples as in a {@link LineIndex}, by their meaning to one encoder. Groups are the priorities, and
 * "none" after the last of them. Immutable and thread-safe.
 */
final class Meanings {
    static final int NEAREST_THEMES = 2;
    static final int NEAREST_EXAMPLES = 5;
    /** When words are taken out of a text, only so many of its nearest lines of each group are looked at again. */
    private static final int LOOKED_AT_AGAIN = 12;
    private static final int NEAREST_OF_A_THEME = 3;
    private static final double UNKNOWN_THEME = -20;
    private final Encoder encoder;
    private final float[][] vectors;
    private final int[] groupOf;
    private final boolean[] isTheme;
    private final MeaningModel model;
    private final MeaningModel themeModel;
    private final double sharpness;
    /** Per line the place of its theme, or -1. */
    private final int[] themeOf;
    /** Where the theme model has each theme, or -1. */
    private final int[] themeLabelOf;
    /** Per theme its priority's place. */
    private final int[] priorityOfTheme;
    /** Where the model has each priority, and at the end "none", or -1 where it knows no such text. */
    private final int[] labelOf;
    private final int groups;

    Meanings(MeaningView view, List<Line> lines, int[] groupOf, boolean[] isTheme, List<String> priorities, KnownThemes themes) {
        Vectors given = view.vectors();
        if (given.model() != view.encoder().model() || given.size() != groupOf.length) {
            throw new IllegalArgumentException(given.size() + " vectors of " + given.model() + " for " + groupOf.length + " lines and " + view.encoder().model());
        }
        this.encoder = view.encoder();
        this.vectors = given.of();
        this.groupOf = groupOf;
        this.isTheme = isTheme;
        this.model = view.priorities();
        this.themeModel = view.themes();
        this.sharpness = view.encoder().model().sharpness();
        List<String> slugs = themes.slugs();
        this.themeOf = lines.stream().mapToInt(line -> line.hasTheme() ? slugs.indexOf(line.theme()) : -1).toArray();
        this.themeLabelOf = slugs.stream().mapToInt(themeModel.labels()::indexOf).toArray();
        this.priorityOfTheme = slugs.stream().mapToInt(themes::priorityOf).toArray();
        this.groups = priorities.size() + 1;
        this.labelOf = Stream.concat(priorities.stream(), Stream.of(Line.NONE)).mapToInt(model.labels()::indexOf).toArray();
    }

    Text read(String text) {
        return new Text(encoder.encode(text));
    }

    /**
     * Per group the means of the nearest cosines, theme lines and examples, and the best cosine of each kind.
     *
     * @param chances the model's log-chance of each priority among priorities; @param noneOdds its log-odds of "none"
     * @param throughThemes the log-chance of each priority by the theme model, that of all its themes together
     */
    record Near(
            double[] themes, double[] examples, double[] chances, double[] throughThemes, double bestTheme, double bestExample, double bestNone, double noneOdds) {}

    /** One text, set against every line. */
    final class Text {
        private final Encoded encoded;
        private final double[] cosines;
        private final int[] nearest;

        private Text(Encoded encoded) {
            this.encoded = encoded;
            this.cosines = cosines(encoded.vector());
            this.nearest = nearest();
        }

        private int[] nearest() {
            int[] all = new int[2 * groups * LOOKED_AT_AGAIN];
            int[] found = new int[2 * groups];
            for (int line = 0; line < cosines.length; line++) {
                int group = 2 * groupOf[line] + (isTheme[line] ? 1 : 0);
                int at = Math.min(found[group], LOOKED_AT_AGAIN - 1);
                int from = group * LOOKED_AT_AGAIN;
                if (found[group] == LOOKED_AT_AGAIN && cosines[all[from + at]] >= cosines[line]) {
                    continue;
                }
                while (at > 0 && cosines[all[from + at - 1]] < cosines[line]) {
                    all[from + at] = all[from + --at];
                }
                all[from + at] = line;
                found[group] = Math.min(LOOKED_AT_AGAIN, found[group] + 1);
            }
            List<Integer> nearest = new ArrayList<>();
            for (int group = 0; group < found.length; group++) {
                for (int i = 0; i < found[group]; i++) {
                    nearest.add(all[group * LOOKED_AT_AGAIN + i]);
                }
            }
            return nearest.stream().mapToInt(Integer::intValue).toArray();
        }

        double[] themes() {
            return Meanings.this.themes(encoded.vector(), cosines);
        }

        float[] vector() {
            return encoded.vector();
        }

        Near near() {
            return compare(encoded.vector(), cosines, nearest);
        }

        /** Nearly what reading the text without these places would give. */
        Near without(List<Words.Place> places) {
            float[] vector = encoded.without(at -> places.stream().anyMatch(place -> at >= place.from() && at < place.to()));
            double[] rest = new double[cosines.length];
            for (int line : nearest) {
                rest[line] = Encoded.cosine(vector, vectors[line]);
            }
            return compare(vector, rest, nearest);
        }
    }

    /** With each line. */
    double[] cosines(float[] vector) {
        return Arrays.stream(vectors).mapToDouble(line -> Encoded.cosine(vector, line)).toArray();
    }

    /** Whether the model was trained with this theme; one that people added since it knows by its lines alone. */
    boolean knows(int theme) {
        return themeLabelOf[theme] >= 0;
    }

    /** For each theme a log-chance, up to a constant: the mean of its nearest lines, its nearest examples and the model. */
    double[] themes(float[] vector, double[] cosines) {
        double[][] lines = new double[themeLabelOf.length][NEAREST_THEMES];
        double[][] examples = new double[themeLabelOf.length][NEAREST_OF_A_THEME];
        for (int line = 0; line < cosines.length; line++) {
            if (themeOf[line] >= 0) {
                keepBest((isTheme[line] ? lines : examples)[themeOf[line]], cosines[line]);
            }
        }
        double[] byLines = meansOfThere(lines);
        double[] byExamples = means(examples);
        double[] known = themeChances(vector);
        double[] chances = new double[themeLabelOf.length];
        double allLines = Scorer.logSum(Arrays.stream(byLines).map(near -> sharpness * near).toArray());
        for (int theme = 0; theme < chances.length; theme++) {
            double near = byLines[theme] + (examples[theme][NEAREST_OF_A_THEME - 1] == 0 ? byLines[theme] : byExamples[theme]);
            double chance = themeLabelOf[theme] < 0 ? sharpness * byLines[theme] - allLines : known[theme];
            chances[theme] = (sharpness * near + chance) / 4;
        }
        return chances;
    }

    private Near compare(float[] vector, double[] cosines, int[] lines) {
        double[][] themes = new double[groups][NEAREST_THEMES];
        double[][] examples = new double[groups][NEAREST_EXAMPLES];
        for (int line : lines) {
            keepBest(isTheme[line] ? themes[groupOf[line]] : examples[groupOf[line]], cosines[line]);
        }
        double bestTheme = 0;
        double bestExample = 0;
        for (int group = 0; group < groups - 1; group++) {
            bestTheme = Math.max(bestTheme, themes[group][0]);
            bestExample = Math.max(bestExample, examples[group][0]);
        }
        double[] sums = model.sums(vector);
        double[] chances = Arrays.stream(labelOf, 0, groups - 1).mapToDouble(label -> sums[label]).toArray();
        double all = Scorer.logSum(chances);
        double noneOdds = labelOf[groups - 1] < 0 ? 0 : sums[labelOf[groups - 1]] - all;
        return new Near(
                means(themes), means(examples), Arrays.stream(chances).map(sum -> sum - all).toArray(), throughThemes(vector), bestTheme, bestExample, examples[groups - 1][0], noneOdds);
    }

    /** Log-chance of each theme among themes, by the model alone. */
    private double[] themeChances(float[] vector) {
        double[] sums = themeModel.sums(vector);
        double[] chances = Arrays.stream(themeLabelOf).mapToDouble(label -> label < 0 ? UNKNOWN_THEME : sums[label]).toArray();
        double all = Scorer.logSum(chances);
        return Arrays.stream(chances).map(sum -> sum - all).toArray();
    }

    private double[] throughThemes(float[] vector) {
        double[] chances = new double[groups - 1];
        double[] themes = themeChances(vector);
        for (int theme = 0; theme < themes.length; theme++) {
            if (priorityOfTheme[theme] < chances.length) {
                chances[priorityOfTheme[theme]] += Math.exp(themes[theme]);
            }
        }
        return Arrays.stream(chances).map(chance -> Math.log(chance + 1e-9)).toArray();
    }

    /** Keeps the highest, in falling order. */
    static void keepBest(double[] best, double cosine) {
        if (cosine <= best[best.length - 1]) {
            return;
        }
        for (int i = 0; i < best.length; i++) {
            if (cosine > best[i]) {
                double lower = best[i];
                best[i] = cosine;
                cosine = lower;
            }
        }
    }

    static double[] means(double[][] best) {
        double[] means = new double[best.length];
        for (int i = 0; i < means.length; i++) {
            for (double cosine : best[i]) {
                means[i] += cosine / best[i].length;
            }
        }
        return means;
    }

    /** The same where there may be fewer lines than places: a theme that people gave one line counts by that line. */
    private static double[] meansOfThere(double[][] best) {
        return Arrays.stream(best).mapToDouble(near -> Arrays.stream(near).filter(cosine -> cosine > 0).average().orElse(0)).toArray();
    }
}
