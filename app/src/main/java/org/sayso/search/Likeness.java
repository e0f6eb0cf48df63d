package org.sayso.search;

import org.apache.lucene.util.VectorUtil;
import org.sayso.tagging.Profiles.Profile;

/**
 * How like two texts are, as one dot product that the index can work out: of their meaning, and beside it of the themes and the
 * priorities they seem to belong to. The vectors of a text stand side by side in the index, each of length 1; what each counts for is
 * in the vector that is asked with, so that weights can change without a new index. Chosen on half of the judged queries in
 * {@code nlp-models/data/dorset-cypf-2020-23/search.tsv}, measured on the other half by {@code SearchEvaluation}.
 */
final class Likeness {
    static final String FIELD = "meaning";
    static final float THEMES = 0.4f;
    static final float PRIORITIES = 0.1f;
    /** A text is close in meaning from here on, and then only if it is not {@link #BEHIND} the closest one. */
    static final float CLOSE = 0.9f;
    static final float BEHIND = 0.4f;
    /** So like that the two may say the same: one text in a hundred has another by chance that is liker. Of meaning alone. */
    static final float SAME = 0.8f;
    /** Much alike, of meaning and themes: worth to be read together. */
    static final float ALIKE = 1.12f;
    /** Lucene wants vectors of length 1. */
    private static final float OF_THREE = (float) Math.sqrt(1 / 3.0);

    private Likeness() {}

    /** What the index keeps of a text. */
    static float[] kept(Profile of) {
        return joined(of, OF_THREE, OF_THREE, OF_THREE);
    }

    /** What to ask the index with, for texts that are like this one. */
    static float[] asked(Profile like) {
        return asked(like, 1, THEMES, PRIORITIES);
    }

    static float[] asked(Profile like, float meaning, float themes, float priorities) {
        return joined(like, meaning, themes, priorities);
    }

    /** The same from a vector of the index. @param meaning how many numbers at its start are meaning; @param priorities how many at its end are priorities */
    static float[] asked(float[] kept, int meaning, int priorities) {
        float[] asked = kept.clone();
        for (int i = 0; i < asked.length; i++) {
            asked[i] *= (i < meaning ? 1 : i < asked.length - priorities ? THEMES : PRIORITIES) / OF_THREE;
        }
        return asked;
    }

    /** @param kept a vector of the index */
    static boolean isAlike(float[] asked, float[] kept) {
        return between(asked, kept) >= ALIKE * OF_THREE;
    }

    /** From the score that Lucene gives: one more than the product, or less than one when that is below nothing. */
    static float of(float score) {
        return (score < 1 ? 0 : score - 1) / OF_THREE;
    }

    /** What the index would say of two. */
    static float between(Profile a, Profile b) {
        return between(a.meaning(), b.meaning()) + THEMES * between(a.themes(), b.themes()) + PRIORITIES * between(a.priorities(), b.priorities());
    }

    static float between(float[] a, float[] b) {
        return VectorUtil.dotProduct(a, b);
    }

    private static float[] joined(Profile of, float meaning, float themes, float priorities) {
        float[] all = new float[of.meaning().length + of.themes().length + of.priorities().length];
        put(all, 0, of.meaning(), meaning);
        put(all, of.meaning().length, of.themes(), themes);
        put(all, of.meaning().length + of.themes().length, of.priorities(), priorities);
        return all;
    }

    private static void put(float[] into, int at, float[] values, float weight) {
        for (int i = 0; i < values.length; i++) {
            into[at + i] = weight * values[i];
        }
    }
}
