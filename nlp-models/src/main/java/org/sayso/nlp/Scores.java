package org.sayso.nlp;

import java.util.Arrays;
import java.util.List;

/**
 * What the views say of one text, before they are blended.
 *
 * @param priorities slugs, in the order of the inner arrays
 * @param views per view and priority. First three of words: the word model's log-probability among priorities, the mean cosine to
 *     the two nearest theme lines, the mean cosine to the three nearest examples. Then four of meaning for each encoder: mean
 *     cosine to the two nearest theme lines and to the five nearest examples, times {@link #SPREAD}, and the log-probabilities of its model
 *     of priorities and of its model of themes
 * @param noneEvidence of words: one, the word model's log-odds of "none", the best theme cosine, the best cosine to an example of a
 *     priority, the same to an example of "none", and the log of the number of words. Then for each encoder the
 *     three cosines and the log-odds again
 */
public record Scores(List<String> priorities, double[][] views, double[] noneEvidence) {

    static final int WORD_VIEWS = 3;
    static final int WORD_EVIDENCE = 6;
    static final int MEANING_VIEWS = 4;
    static final int MEANING_EVIDENCE = 4;
    /** Cosines of meaning lie close together; stretched, their weights are of the size of the others. */
    static final double SPREAD = 20;

    /** What is left when no encoder can run. */
    public Scores wordsOnly() {
        return new Scores(priorities, Arrays.copyOf(views, WORD_VIEWS), Arrays.copyOf(noneEvidence, WORD_EVIDENCE));
    }

    /** Chance of each priority, given that the text fits one; adds up to 1. */
    public double[] chances(Blend blend) {
        double[] chances = new double[priorities.size()];
        for (int view = 0; view < views.length; view++) {
            for (int i = 0; i < chances.length; i++) {
                chances[i] += blend.views()[view] * views[view][i];
            }
        }
        return softmax(chances);
    }

    /** Chance, 0..1, that the text fits no priority. */
    public double none(Blend blend) {
        double sum = 0;
        for (int i = 0; i < noneEvidence.length; i++) {
            sum += blend.none()[i] * noneEvidence[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    static double[] softmax(double[] sums) {
        double top = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            top = Math.max(top, sum);
        }
        double total = 0;
        double[] chances = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            chances[i] = Math.exp(sums[i] - top);
            total += chances[i];
        }
        for (int i = 0; i < sums.length; i++) {
            chances[i] /= total;
        }
        return chances;
    }
}
