package org.sayso.web;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How old a reader should be for a text, by the Flesch–Kincaid grade of English sentences and syllables: a hint for
 * whoever writes, never a gate. Short texts and names make it jump, so it says nothing below ten words.
 */
public final class ReadingAge {
    /** Public words aim at this age. */
    public static final int AIM = 9;
    private static final int FEWEST_WORDS = 10;
    private static final int AGE_AT_GRADE_0 = 5;
    private static final Pattern SENTENCE = Pattern.compile("[.!?…]+(?=\\s|$)|\\n+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàâäéèêëîïôöùûü]+");

    private ReadingAge() {}

    /** The age in years, at least 5; 0 when there is too little to tell. */
    public static int of(String text) {
        String[] words = words(text);
        return words.length < FEWEST_WORDS ? 0 : Math.max(AGE_AT_GRADE_0, AGE_AT_GRADE_0 + (int) Math.round(grade(text)));
    }

    public static double grade(String text) {
        String[] words = words(text);
        if (words.length == 0) {
            return 0;
        }
        int syllables = 0;
        for (String word : words) {
            syllables += syllables(word);
        }
        long sentences = Math.max(1, SENTENCE.splitAsStream(text).filter(s -> words(s).length > 0).count());
        return 0.39 * words.length / sentences + 11.8 * syllables / words.length - 15.59;
    }

    /** Groups of vowels, without a silent e at the end; a number is one. */
    public static int syllables(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        int groups = (int) VOWELS.matcher(plain).results().count();
        boolean silent = plain.matches(".*[^aeiouyl]e|.*[aeiouy]le|.*[^aeioutd]ed|.*[^aeiouscxzg]es");
        return Math.max(1, silent ? groups - 1 : groups);
    }

    static String[] words(String text) {
        String bare = NOT_A_WORD.matcher(text == null ? "" : text).replaceAll(" ").strip();
        return bare.isEmpty() ? new String[0] : bare.split(" ");
    }
}
