package org.sayso.nlp.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The different character 4-grams of a text's words, to see whether two texts are nearly the same.
 *
 * @param of each 4-gram as the number that its four characters make, in rising order
 */
record Shingles(long[] of) {

    /** Jaccard overlap from which two texts count as nearly the same; see nlp-models/data/README.md. */
    static final double NEAR = 0.35;

    static Shingles of(String text) {
        String plain = " " + String.join(" ", words(text)) + " ";
        return new Shingles(IntStream.rangeClosed(0, plain.length() - 4)
                .mapToLong(i -> (long) plain.charAt(i) << 48 | (long) plain.charAt(i + 1) << 32 | (long) plain.charAt(i + 2) << 16 | plain.charAt(i + 3))
                .sorted().distinct().toArray());
    }

    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+")).filter(w -> !w.isBlank()).toList();
    }

    /** @param shared how many 4-grams both have */
    boolean isNear(Shingles other, int shared) {
        return shared >= NEAR * Math.max(1, of.length + other.of.length - shared);
    }
}
