package org.sayso.nlp.grouping;

import java.util.Arrays;
import java.util.List;
import org.sayso.nlp.Meant;
import org.sayso.nlp.meaning.Encoder;

/**
 * Where texts lie when they are set beside each other: what each means, as far as that is not what all of them mean, and beside it how near it is
 * to each known theme. Vectors of length 1, whose dot product is a likeness. Clustering what texts mean alone is close to useless; the themes
 * are landmarks that bring those together which say the same in different words. Immutable and thread-safe.
 */
public final class Places {
    /** Of a profile beside a meaning; chosen on training examples of themes that the profile did not know. */
    private static final float PROFILE_WEIGHT = 0.7f;
    private static final int HALVES = Meant.SIZE / Encoder.SIZE;
    private final float[] middle;

    private Places(float[] middle) {
        this.middle = middle;
    }

    /** @param all what is looked at together, also in several rounds: what they have in common counts for nothing */
    public static Places among(List<Meant> all) {
        float[] middle = new float[Meant.SIZE];
        for (Meant meant : all) {
            float[] vector = meant.vector();
            for (int i = 0; i < vector.length; i++) {
                middle[i] += vector[i] / all.size();
            }
        }
        return new Places(middle);
    }

    /** @param profile how likely each theme is that the text is compared with; any sum; empty when there is none */
    public float[] of(Meant meant, double[] profile) {
        float[] place = Arrays.copyOf(apart(meant), Meant.SIZE + profile.length);
        double sum = Arrays.stream(profile).sum();
        for (int theme = 0; theme < profile.length && sum > 0; theme++) {
            place[Meant.SIZE + theme] = PROFILE_WEIGHT * (float) Math.sqrt(profile[theme] / sum);
        }
        return scaled(place, 0, place.length, 1);
    }

    /** Each encoder's part counts the same: here the question is what tells these texts from each other, not what a tagger trusts more. */
    private float[] apart(Meant meant) {
        float[] vector = meant.isNothing() ? new float[Meant.SIZE] : meant.vector();
        for (int i = 0; i < vector.length; i++) {
            vector[i] -= middle[i];
        }
        for (int half = 0; half < HALVES; half++) {
            scaled(vector, half * Encoder.SIZE, (half + 1) * Encoder.SIZE, Math.sqrt(1.0 / HALVES));
        }
        return vector;
    }

    private static float[] scaled(float[] vector, int from, int to, double length) {
        double squared = 0;
        for (int i = from; i < to; i++) {
            squared += (double) vector[i] * vector[i];
        }
        for (int i = from; i < to && squared > 1e-12; i++) {
            vector[i] *= (float) (length / Math.sqrt(squared));
        }
        return vector;
    }
}
