package org.sayso.nlp;

/**
 * How the views of a text are weighed against each other, and where "fits none" begins. Fitted by cross-validation on the
 * training examples only, which also makes the confidences honest: it is a temperature for each view. Written to the
 * model's manifest.
 *
 * @param views a weight for each view, in the order of {@link Scores#views}
 * @param none weights of the "fits none" logistic, in the order of {@link Scores#noneEvidence}
 * @param noneFrom the chance of "none" from which it is said
 */
public record Blend(double[] views, double[] none, double noneFrom) {

    /** Before anything is fitted: the word model alone, never "none". */
    public static final Blend WORDS_ONLY = new Blend(new double[] {1, 0, 0}, new double[Scores.WORD_EVIDENCE], 2);

    public Blend {
        views = views.clone();
        none = none.clone();
    }
}
