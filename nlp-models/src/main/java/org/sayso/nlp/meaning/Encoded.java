package org.sayso.nlp.meaning;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * A text as an encoder read it, piece by piece: its meaning is the mean of its pieces. Taking pieces out of that mean is nearly,
 * not quite, what reading the text without them gives, and costs next to nothing. Immutable and thread-safe.
 */
public final class Encoded {
    private final float[] all;
    private final List<WordPieces.Piece> pieces;
    private final int shift;
    private final float[] sum;

    /** @param all the vectors of start mark, pieces and end mark, one after the other; @param shift characters before the text */
    Encoded(float[] all, List<WordPieces.Piece> pieces, int shift) {
        this.all = all;
        this.pieces = pieces;
        this.shift = shift;
        this.sum = new float[Encoder.SIZE];
        for (int i = 0; i < all.length; i++) {
            sum[i % Encoder.SIZE] += all[i];
        }
    }

    /** Of length 1. */
    public float[] vector() {
        return length1(sum.clone());
    }

    /** The mean of the other pieces, of length 1. @param out whether the character at this place in the text goes */
    public float[] without(IntPredicate out) {
        float[] rest = sum.clone();
        for (int piece = 0; piece < pieces.size(); piece++) {
            int at = pieces.get(piece).from() - shift;
            if (at >= 0 && out.test(at)) {
                int from = (piece + 1) * Encoder.SIZE;
                for (int i = 0; i < Encoder.SIZE; i++) {
                    rest[i] -= all[from + i];
                }
            }
        }
        return length1(rest);
    }

    /** Cosine of two vectors of length 1; in four sums, which a processor can add at the same time. */
    public static double cosine(float[] a, float[] b) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        for (int i = 0; i < Encoder.SIZE; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        return (first + second) + (third + fourth);
    }

    private static float[] length1(float[] vector) {
        double squared = 0;
        for (float x : vector) {
            squared += (double) x * x;
        }
        if (squared == 0) {
            return vector;
        }
        float by = (float) (1 / Math.sqrt(squared));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= by;
        }
        return vector;
    }

}
