package org.sayso.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * A text as the models see it: its distinct words in order, each with its features.
 *
 * <p>Features of a word are its stem ({@code s=}) and its character 3- to 5-grams between word edges ({@code g=}), so
 * that a misspelt word still shares most of them with the right one. No feature spans two words: what a word
 * contributes can be taken out exactly. Common function words carry none. Immutable and thread-safe once made.
 *
 * <p>Only the first {@value #LONGEST_TEXT} characters are read, and the first {@value #LONGEST_WORD} of a word.
 */
public final class Words {

    public static final int LONGEST_TEXT = 8_000;
    static final int LONGEST_WORD = 40;

    /** Left out on purpose: once, one, same, again, who, where, how. In complaints about services they say a lot. */
    private static final Set<String> FUNCTION_WORDS = Set.copyOf(Arrays.asList(("a an the and or but if so as at by for "
                    + "from in into of on onto to up with about than then that this these those there here is am are "
                    + "was were be been being do does did doing have has had having will would shall should can could "
                    + "may might must i me my we us our you your he him his she her hers it its they them their what "
                    + "which when why no nor not too very just also im ive id it's i'm i've i'd don't dont can't cant "
                    + "really get got because cos all any some more most other such only even still please thing "
                    + "things like make made go goes going lot lots much many let d m ll re ve")
            .split(" ")));

    /** From this character up to, not with, that one. */
    record Place(int from, int to) {}

    /** One distinct word: how it is written where it first stands, everywhere that it stands, and its features. */
    record Word(String asWritten, List<Place> places, Set<String> features) {
        int from() {
            return places.getFirst().from();
        }

        int to() {
            return places.getFirst().to();
        }
    }

    private final String text;
    private final List<Word> distinct;

    private Words(String text, List<Word> distinct) {
        this.text = text;
        this.distinct = List.copyOf(distinct);
    }

    /** Never throws; a null text is an empty one. */
    public static Words of(String text) {
        String read = text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        Map<String, Word> found = new LinkedHashMap<>();
        PorterStemmer stemmer = new PorterStemmer();
        int at = 0;
        while (at < read.length()) {
            if (!Character.isLetterOrDigit(read.codePointAt(at))) {
                at += Character.charCount(read.codePointAt(at));
                continue;
            }
            int from = at;
            while (at < read.length() && insideWord(read, at)) {
                at += Character.charCount(read.codePointAt(at));
            }
            int to = at;
            String asWritten = read.substring(from, to);
            found.computeIfAbsent(key(asWritten), k -> new Word(asWritten, new ArrayList<>(), features(k, stemmer))).places().add(new Place(from, to));
        }
        return new Words(read, new ArrayList<>(found.values()));
    }

    /** The distinct words in the order in which they first stand in the text. */
    List<Word> distinct() {
        return distinct;
    }

    /** The part of the text that was read. */
    String text() {
        return text;
    }

    /** Every distinct feature of the text; the tokens the document categoriser is trained on. */
    public Set<String> features() {
        Set<String> all = new LinkedHashSet<>();
        distinct.forEach(word -> all.addAll(word.features()));
        return all;
    }

    private static boolean insideWord(String text, int at) {
        int c = text.codePointAt(at);
        boolean apostrophe = c == '\'' || c == '\u2019';
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || apostrophe && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static String key(String asWritten) {
        String word = asWritten.length() > LONGEST_WORD ? asWritten.substring(0, LONGEST_WORD) : asWritten;
        String key = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
    }

    private static Set<String> features(String key, PorterStemmer stemmer) {
        if (FUNCTION_WORDS.contains(key)) {
            return Set.of();
        }
        Set<String> features = new LinkedHashSet<>();
        features.add("s=" + stemmer.stem(key));
        String edged = "<" + key + ">";
        for (int n = 3; n <= 5; n++) {
            for (int i = 0; i + n <= edged.length(); i++) {
                features.add("g=" + edged.substring(i, i + n));
            }
        }
        return features;
    }
}
