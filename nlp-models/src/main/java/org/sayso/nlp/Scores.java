package org.sayso.nlp;

import java.util.List;

/**
 * What the three views say of one text, before they are blended.
 *
 * @param priorities slugs, in the order of the arrays
 * @param words per priority, the word model's log-probability among priorities
 * @param themes per priority, mean cosine to its two nearest theme descriptions
 * @param examples per priority, mean cosine to its three nearest examples
 * @param noneEvidence see {@link #NONE_EVIDENCE}
 */
public record Scores(
        List<String> priorities, double[] words, double[] themes, double[] examples, double[] noneEvidence) {

    /**
     * One, the word model's log-odds of "none", the best theme cosine, the best cosine to an example of a priority,
     * the same to an example of "none", and the log of the number of words.
     */
    public static final int NONE_EVIDENCE = 6;

    /** Chance of each priority, given that the text fits one; adds up to 1. */
    public double[] chances(Blend blend) {
        double[] chances = new double[priorities.size()];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = blend.words() * words[i] + blend.themes() * themes[i] + blend.examples() * examples[i];
        }
        return softmax(chances);
    }

    /** Chance, 0..1, that the text fits no priority. */
    public double none(Blend blend) {
        double sum = 0;
        for (int i = 0; i < NONE_EVIDENCE; i++) {
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
