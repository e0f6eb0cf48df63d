package org.sayso.nlp.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import org.sayso.nlp.Estimate;
import org.sayso.nlp.Learned;
import org.sayso.nlp.Line;
import org.sayso.nlp.Tagger;
import org.sayso.nlp.Theme;

/**
 * Learns from what people decided how a tagger should have read: a softmax regression by OpenNLP's L-BFGS that starts from the tagger's own
 * log-chances, so that without decisions nothing changes, and a few on one theme move that theme alone. In one thread, well under a second
 * for a thousand decisions; the same decisions give the same numbers. How it was chosen stands in the model card.
 */
public final class LearnFromDecisions {
    private static final double SMOOTHING = 0.1;
    private static final int ITERATIONS = 100;
    private static final int MEMORY = 15;
    private static final int EVALUATIONS = 5_000;

    private LearnFromDecisions() {}

    /**
     * A text with what people set it against.
     *
     * @param came what the tagger made of it as it came, see {@link Tagger#estimate}
     * @param priorities one or more, or {@link Line#NONE} alone; each counts for its share
     */
    public record Decision(Estimate came, List<String> priorities) {}

    /** @param tagger as it came; @throws IllegalArgumentException when a decision names a priority that it does not know */
    public static Learned learn(Tagger tagger, List<Decision> decisions) {
        List<String> labels = new ArrayList<>(tagger.priorities());
        labels.add(Line.NONE);
        List<String> themes = tagger.themes().stream().map(Theme::slug).toList();
        int width = themes.size() + 1;
        if (decisions.isEmpty()) { // the search would look for a way down for ever
            return new Learned(labels, themes, new float[labels.size()][width]);
        }
        Loss loss = new Loss(labels.size(), width, decisions.stream().map(d -> d.came().logs()).toList(), decisions.stream().map(d -> parts(d.came())).toList(),
                decisions.stream().map(d -> wanted(labels, d.priorities())).toList(), new AtomicInteger(EVALUATIONS));
        double[] found = new QNMinimizer(0, SMOOTHING, ITERATIONS, MEMORY, EVALUATIONS).minimize(loss);
        float[][] weights = new float[labels.size()][width];
        for (int i = 0; i < found.length; i++) {
            weights[i / width][i % width] = (float) found[i];
        }
        return new Learned(labels, themes, weights);
    }

    private static double[] parts(Estimate came) {
        double[] parts = Arrays.copyOf(came.profile(), came.profile().length + 1);
        parts[came.profile().length] = Learned.ALWAYS;
        return parts;
    }

    private static double[] wanted(List<String> labels, List<String> priorities) {
        double[] wanted = new double[labels.size()];
        for (String priority : priorities) {
            if (!labels.contains(priority)) {
                throw new IllegalArgumentException("Not a priority of this tagger: " + priority);
            }
            wanted[labels.indexOf(priority)] += 1.0 / priorities.size();
        }
        return wanted;
    }

    /** Minus the log-chance of what was decided. @param left how many more times it may be asked: OpenNLP's line search has no end of its own */
    private record Loss(int labels, int width, List<double[]> logs, List<double[]> parts, List<double[]> wanted, AtomicInteger left) implements Function {
        @Override
        public int getDimension() {
            return labels * width;
        }

        @Override
        public double valueAt(double[] weights) {
            if (left.getAndDecrement() == 0) {
                throw new IllegalStateException("The search for what was learned does not end");
            }
            double loss = 0;
            for (int text = 0; text < logs.size(); text++) {
                double[] chances = chances(weights, text);
                for (int label = 0; label < labels; label++) {
                    loss -= wanted.get(text)[label] * Math.log(Math.max(1e-300, chances[label]));
                }
            }
            return loss;
        }

        @Override
        public double[] gradientAt(double[] weights) {
            double[] slope = new double[weights.length];
            for (int text = 0; text < logs.size(); text++) {
                double[] chances = chances(weights, text);
                double[] part = parts.get(text);
                for (int label = 0; label < labels; label++) {
                    double pull = chances[label] - wanted.get(text)[label];
                    for (int i = 0; i < width; i++) {
                        slope[label * width + i] += pull * part[i];
                    }
                }
            }
            return slope;
        }

        private double[] chances(double[] weights, int text) {
            double[] sums = logs.get(text).clone();
            double[] part = parts.get(text);
            double top = Double.NEGATIVE_INFINITY;
            for (int label = 0; label < labels; label++) {
                for (int i = 0; i < width; i++) {
                    sums[label] += weights[label * width + i] * part[i];
                }
                top = Math.max(top, sums[label]);
            }
            double total = 0;
            for (int label = 0; label < labels; label++) {
                sums[label] = Math.exp(sums[label] - top);
                total += sums[label];
            }
            for (int label = 0; label < labels; label++) {
                sums[label] /= total;
            }
            return sums;
        }
    }
}
