package org.sayso.nlp.training;

import java.util.Arrays;
import java.util.List;
import org.sayso.nlp.Blend;
import org.sayso.nlp.Scores;

/**
 * Finds the blend under which held-out training examples are likeliest: a small multinomial logistic over the
 * views, and a logistic for "none", both by gradient ascent with a light pull towards zero.
 */
final class FitBlend {

    private static final int STEPS = 1_000;
    private static final double PULL = 1e-3;
    /** "None" is said at the threshold at which this share of texts that do fit would be called so. */
    private static final double FALSE_NONE = 0.06;
    /** And never below this chance: what most likely fits is not said to fit none. */
    private static final double LEAST_NONE = 0.3;

    /**
     * A model that knows all examples is right more often than the ones of cross-validation, which know four fifths, and on which the confidence
     * is fitted: on the sets that only measure it was right more often than it said. One number for all plans, chosen on their five sets "hard" together
     * (each alone: 1.03 to 1.36): one for each plan would be fitted to 184 to 360 texts.
     */
    private static final double KNOWS_ALL = 1.25;

    private FitBlend() {}

    /** For a model that is trained on all examples. */
    static Blend forAll(Blend held) {
        return new Blend(Arrays.stream(held.views()).map(weight -> KNOWS_ALL * weight).toArray(), held.none(), held.noneFrom());
    }

    static Blend on(List<Scored> held) {
        List<Scored> fitting = held.stream().filter(s -> !s.none()).toList();
        double[] start = new double[held.getFirst().scores().views().length];
        Arrays.fill(start, 1);
        double[] views = ascend(fitting.stream().map(FitBlend::choices).toList(), fitting.stream().map(Scored::truth).toList(), start);
        int evidence = held.getFirst().scores().noneEvidence().length;
        boolean knowsNone = held.stream().anyMatch(Scored::none);
        double[] none = knowsNone
                ? ascend(held.stream().map(s -> new double[][] {new double[evidence], s.scores().noneEvidence()}).toList(),
                        held.stream().map(s -> s.none() ? 1 : 0).toList(), new double[evidence])
                : new double[evidence];
        Blend open = new Blend(views, none, 2);
        return knowsNone ? new Blend(views, none, threshold(fitting, open)) : open;
    }

    private static double threshold(List<Scored> fitting, Blend blend) {
        List<Double> sorted = fitting.stream().map(s -> s.scores().none(blend)).sorted().toList();
        return Math.max(LEAST_NONE, sorted.get((int) Math.floor((1 - FALSE_NONE) * (sorted.size() - 1))));
    }

    /** Per priority, each view of it. */
    private static double[][] choices(Scored scored) {
        Scores s = scored.scores();
        double[][] choices = new double[s.priorities().size()][];
        for (int i = 0; i < choices.length; i++) {
            int priority = i;
            choices[i] = Arrays.stream(s.views()).mapToDouble(view -> view[priority]).toArray();
        }
        return choices;
    }

    /** Conditional logit: weights under which the right choice of each case is likeliest. */
    static double[] ascend(List<double[][]> cases, List<Integer> right, double[] start) {
        double[] w = start.clone();
        double[] squares = new double[w.length];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[w.length];
            for (int c = 0; c < cases.size(); c++) {
                double[][] choices = cases.get(c);
                double[] chances = chances(choices, w);
                for (int i = 0; i < choices.length; i++) {
                    double pull = (i == right.get(c) ? 1 : 0) - chances[i];
                    for (int k = 0; k < w.length; k++) {
                        slope[k] += pull * choices[i][k];
                    }
                }
            }
            for (int k = 0; k < w.length; k++) {
                double g = slope[k] / cases.size() - PULL * w[k] / 10;
                squares[k] = 0.99 * squares[k] + 0.01 * g * g;
                w[k] += 0.08 * g / (Math.sqrt(squares[k] / (1 - Math.pow(0.99, step + 1))) + 1e-8)
                        * (1 - 0.95 * step / STEPS);
            }
        }
        return w;
    }

    private static double[] chances(double[][] choices, double[] w) {
        double[] chances = new double[choices.length];
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < choices.length; i++) {
            for (int k = 0; k < w.length; k++) {
                chances[i] += w[k] * choices[i][k];
            }
            top = Math.max(top, chances[i]);
        }
        double total = 0;
        for (int i = 0; i < chances.length; i++) {
            chances[i] = Math.exp(chances[i] - top);
            total += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= total;
        }
        return chances;
    }
}
