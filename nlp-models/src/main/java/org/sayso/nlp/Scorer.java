package org.sayso.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Looks at a text in three ways: the word model, the nearest theme descriptions, the nearest examples. Immutable and
 * thread-safe; each text is weighed in a {@link Weighing} of its own.
 */
public final class Scorer {

    static final int NEAREST_THEMES = 2;
    static final int NEAREST_EXAMPLES = 3;
    /** A text of this many features or fewer counts fully; a longer one is damped, or it would always sound certain. */
    private static final double FULL_WEIGHT_FEATURES = 120;

    private final WordModel model;
    private final LineIndex index;
    private final List<String> priorities;
    private final int noneLabel;
    private final int[] labelOf;
    /** Per line: its priority's place, or -1 for "none". */
    private final int[] priorityOf;

    public Scorer(WordModel model, List<Line> lines) {
        this.model = model;
        this.index = new LineIndex(lines);
        this.noneLabel = model.indexOf(Line.NONE);
        this.priorities = Arrays.stream(model.labels()).filter(l -> !l.equals(Line.NONE)).sorted().toList();
        this.labelOf = priorities.stream().mapToInt(model::indexOf).toArray();
        this.priorityOf = lines.stream().mapToInt(line -> priorities.indexOf(line.priority())).toArray();
    }

    List<String> priorities() {
        return priorities;
    }

    List<Line> lines() {
        return index.lines();
    }

    public Scores score(Words words) {
        return weigh(words).scores();
    }

    Weighing weigh(Words words) {
        return new Weighing(words);
    }

    /** One text on the scales; words can be taken off and put back. Not thread-safe, used once. */
    final class Weighing {
        private final Words words;
        private final Map<String, Integer> carriers;
        private final double[] sums = new double[model.labels().length];
        private final double[] dots = new double[index.lines().size()];
        private double squared;
        private int features;
        private int counted;

        private Weighing(Words words) {
            this.words = words;
            this.carriers = words.carriers(words.distinct());
            carriers.keySet().forEach(feature -> put(feature, 1));
            this.counted = (int) words.distinct().stream().filter(w -> !w.features().isEmpty()).count();
        }

        private void put(String feature, int times) {
            model.add(feature, times, sums);
            index.add(feature, times, dots);
            squared += times * index.squared(feature);
            features += times;
        }

        /** The scores the text would have without these words. */
        Scores without(List<Words.Word> taken) {
            List<String> alone = new ArrayList<>();
            words.carriers(taken).forEach((feature, count) -> {
                if (carriers.get(feature).equals(count)) {
                    alone.add(feature);
                }
            });
            double[] sumsBefore = sums.clone();
            double[] dotsBefore = dots.clone();
            double squaredBefore = squared;
            alone.forEach(feature -> put(feature, -1));
            counted -= taken.size();
            Scores scores = scores();
            System.arraycopy(sumsBefore, 0, sums, 0, sums.length);
            System.arraycopy(dotsBefore, 0, dots, 0, dots.length);
            squared = squaredBefore;
            features += alone.size();
            counted += taken.size();
            return scores;
        }

        /** Cosine of the text with a line. */
        double cosine(int line) {
            return squared < 1e-9 ? 0 : dots[line] / Math.sqrt(squared);
        }

        Scores scores() {
            int n = priorities.size();
            double damping = Math.sqrt(Math.max(1, features / FULL_WEIGHT_FEATURES));
            double[] log = new double[n];
            for (int i = 0; i < n; i++) {
                log[i] = sums[labelOf[i]] / damping;
            }
            double all = logSum(log);
            double noneOdds = noneLabel < 0 ? 0 : sums[noneLabel] / damping - all;
            for (int i = 0; i < n; i++) {
                log[i] -= all;
            }
            double[][] themes = new double[n][NEAREST_THEMES];
            double[][] examples = new double[n + 1][NEAREST_EXAMPLES];
            double inverse = squared < 1e-9 ? 0 : 1 / Math.sqrt(squared);
            for (int line = 0; line < dots.length; line++) {
                if (dots[line] > 0) {
                    int priority = priorityOf[line] < 0 ? n : priorityOf[line];
                    keepBest(index.lines().get(line).isTheme() ? themes[priority] : examples[priority],
                            dots[line] * inverse);
                }
            }
            double bestTheme = Arrays.stream(themes).mapToDouble(best -> best[0]).max().orElse(0);
            double bestExample = Arrays.stream(examples, 0, n).mapToDouble(best -> best[0]).max().orElse(0);
            double[] none = {1, noneOdds, bestTheme, bestExample, examples[n][0], Math.log(1 + Math.max(0, counted))};
            return new Scores(priorities, log, means(themes, n), means(examples, n), none);
        }
    }

    private static void keepBest(double[] best, double cosine) {
        for (int i = 0; i < best.length; i++) {
            if (cosine > best[i]) {
                double lower = best[i];
                best[i] = cosine;
                cosine = lower;
            }
        }
    }

    private static double[] means(double[][] best, int n) {
        return Arrays.stream(best, 0, n).mapToDouble(b -> Arrays.stream(b).average().orElse(0)).toArray();
    }

    private static double logSum(double[] sums) {
        double top = Arrays.stream(sums).max().orElse(0);
        return top + Math.log(Arrays.stream(sums).map(s -> Math.exp(s - top)).sum());
    }
}
