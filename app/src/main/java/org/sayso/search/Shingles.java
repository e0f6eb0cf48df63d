package org.sayso.search;

import java.util.Arrays;
import java.util.Locale;

/**
 * The runs of four characters in a text, to tell whether two texts are nearly the same however some letters differ: a slip of the keys
 * changes four of them. Immutable; costs some microseconds a text and a pair.
 */
final class Shingles {
    /** From this share in common on, two texts are nearly the same; of different texts one in a hundred has another that reaches it. */
    static final double SAME = 0.275;
    private static final int LENGTH = 4;
    private final int[] sorted;

    private Shingles(int[] sorted) {
        this.sorted = sorted;
    }

    static Shingles of(String text) {
        String plain = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
        if (plain.isBlank()) {
            return new Shingles(new int[] {text.strip().hashCode()}); // signs alone: the same only when they are the same
        }
        int[] all = new int[Math.max(1, plain.length() - LENGTH + 1)];
        for (int i = 0; i < all.length; i++) {
            all[i] = plain.substring(i, Math.min(i + LENGTH, plain.length())).hashCode();
        }
        return new Shingles(Arrays.stream(all).sorted().distinct().toArray());
    }

    /** Nearly the same letters. */
    boolean isSame(Shingles other) {
        int shorter = Math.min(sorted.length, other.sorted.length);
        return shorter >= SAME * Math.max(sorted.length, other.sorted.length) && likeness(other) >= SAME; // most pairs end at the lengths
    }

    /** Jaccard: what they share of all that is in either, 0 to 1. */
    double likeness(Shingles other) {
        int both = 0;
        for (int a = 0, b = 0; a < sorted.length && b < other.sorted.length;) {
            int order = Integer.compare(sorted[a], other.sorted[b]);
            both += order == 0 ? 1 : 0;
            a += order <= 0 ? 1 : 0;
            b += order >= 0 ? 1 : 0;
        }
        return (double) both / (sorted.length + other.sorted.length - both);
    }
}
