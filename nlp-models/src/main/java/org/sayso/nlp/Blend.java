package org.sayso.nlp;

/**
 * How the three views of a text are weighed against each other, and where "fits none" begins. Fitted by
 * cross-validation on the training examples only, which also makes the confidences honest: it is a temperature for
 * each view. Written to the model's manifest.
 *
 * @param words weight of the word model's log-probabilities
 * @param themes weight of the similarity to a priority's two nearest theme descriptions
 * @param examples weight of the similarity to a priority's three nearest examples
 * @param none weights of the "fits none" logistic, in the order of {@link Scores#noneEvidence}
 * @param noneFrom the chance of "none" from which it is said
 */
public record Blend(double words, double themes, double examples, double[] none, double noneFrom) {

    /** Before anything is fitted: the word model alone, never "none". */
    public static final Blend WORDS_ONLY = new Blend(1, 0, 0, new double[Scores.NONE_EVIDENCE], 2);

    public Blend {
        none = none.clone();
    }
}
