package org.sayso.nlp;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
    /** Per line: its priority's place; the place after the last one is "none". */
    private final int[] priorityOf;
    private final boolean[] isTheme;

    public Scorer(WordModel model, List<Line> lines) {
        this.model = model;
        this.index = new LineIndex(lines);
        this.noneLabel = model.indexOf(Line.NONE);
        this.priorities = Arrays.stream(model.labels()).filter(l -> !l.equals(Line.NONE)).sorted().toList();
        this.labelOf = priorities.stream().mapToInt(model::indexOf).toArray();
        this.priorityOf = new int[lines.size()];
        this.isTheme = new boolean[lines.size()];
        for (int i = 0; i < priorityOf.length; i++) {
            int priority = priorities.indexOf(lines.get(i).priority());
            priorityOf[i] = priority < 0 ? priorities.size() : priority;
            isTheme[i] = lines.get(i).isTheme();
        }
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

    /** A feature of the text on the scales, and how many of its words carry it. */
    private static final class Weight {
        final float[] weights;
        final LineIndex.Posting posting;
        int carriers;
        int taken;

        Weight(float[] weights, LineIndex.Posting posting) {
            this.weights = weights;
            this.posting = posting;
        }
    }

    /** One text on the scales; words can be taken off, after which they are back. Not thread-safe. */
    final class Weighing {
        private final Map<Words.Word, Weight[]> weights = new IdentityHashMap<>();
        private final double[] sums = new double[model.size()];
        private final double[] dots = new double[priorityOf.length];
        private double squared;
        private int features;
        private int counted;

        private Weighing(Words words) {
            Map<String, Weight> known = new HashMap<>();
            for (Words.Word word : words.distinct()) {
                Weight[] of = new Weight[word.features().size()];
                int i = 0;
                for (String feature : word.features()) {
                    of[i] = known.computeIfAbsent(feature, f -> new Weight(model.weights(f), index.posting(f)));
                    of[i++].carriers++;
                }
                weights.put(word, of);
                counted += of.length == 0 ? 0 : 1;
            }
            known.values().forEach(weight -> put(weight, 1));
        }

        private void put(Weight weight, int times) {
            for (int i = 0; weight.weights != null && i < sums.length; i++) {
                sums[i] += times * weight.weights[i];
            }
            LineIndex.Posting posting = weight.posting;
            for (int i = 0; i < posting.lines().length; i++) {
                dots[posting.lines()[i]] += times * posting.weights()[i];
            }
            squared += times * posting.squared();
            features += times;
        }

        /** The scores the text would have without these words. */
        Scores without(List<Words.Word> words) {
            double[] sumsBefore = sums.clone();
            double[] dotsBefore = dots.clone();
            double squaredBefore = squared;
            int featuresBefore = features;
            for (Words.Word word : words) {
                for (Weight weight : weights.get(word)) {
                    if (++weight.taken == weight.carriers) {
                        put(weight, -1);
                    }
                }
            }
            counted -= words.size();
            Scores scores = scores();
            counted += words.size();
            words.forEach(word -> Arrays.stream(weights.get(word)).forEach(weight -> weight.taken = 0));
            System.arraycopy(sumsBefore, 0, sums, 0, sums.length);
            System.arraycopy(dotsBefore, 0, dots, 0, dots.length);
            squared = squaredBefore;
            features = featuresBefore;
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
                double[] best = isTheme[line] ? themes[priorityOf[line]] : examples[priorityOf[line]];
                double cosine = dots[line] * inverse;
                if (cosine > best[best.length - 1]) {
                    keepBest(best, cosine);
                }
            }
            double bestTheme = 0;
            double bestExample = 0;
            for (int i = 0; i < n; i++) {
                bestTheme = Math.max(bestTheme, themes[i][0]);
                bestExample = Math.max(bestExample, examples[i][0]);
            }
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
        double[] means = new double[n];
        for (int i = 0; i < n; i++) {
            for (double cosine : best[i]) {
                means[i] += cosine / best[i].length;
            }
        }
        return means;
    }

    private static double logSum(double[] logs) {
        double top = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            top = Math.max(top, log);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - top);
        }
        return top + Math.log(sum);
    }
}
