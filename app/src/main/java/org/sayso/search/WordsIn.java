package org.sayso.search;

import static org.sayso.search.WordsAnalyzer.EXACT;
import static org.sayso.search.WordsAnalyzer.WORDS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sayso.web.Text;

/**
 * Tells which texts have all the words that somebody typed, read as the desk's search reads them: "buses" finds "bus", "phrases" are found word
 * for word, -words are left out. It looks at the very text it is given and at no index, so what was covered or taken back a moment ago is not
 * found by it. Some microseconds a text; immutable.
 */
public final class WordsIn {
    private static final int MOST = 2000;
    private static final int LONGEST = 200;
    private final List<String> words = new ArrayList<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final List<List<String>> without = new ArrayList<>();
    private final boolean onlySmallWords;

    private WordsIn(String typed) {
        StringBuilder plain = new StringBuilder();
        for (QueryPart part : QueryPart.of(cut(Text.line(typed)))) {
            List<String> exact = WordsAnalyzer.tokens(EXACT, part.text(), MOST);
            if (!exact.isEmpty() && (part.not() || part.phrase())) {
                (part.not() ? without : phrases).add(exact);
            } else if (!part.not()) {
                plain.append(part.text()).append(' ');
            }
        }
        List<String> stems = WordsAnalyzer.tokens(WORDS, plain.toString(), MOST);
        onlySmallWords = stems.isEmpty();
        words.addAll(onlySmallWords ? WordsAnalyzer.tokens(EXACT, plain.toString(), MOST) : stems);
    }

    /** Whatever is typed can be looked for; its first {@value #LONGEST} characters count. */
    public static WordsIn of(String typed) {
        return new WordsIn(typed);
    }

    /** Nothing typed is a word: no text is found. */
    public boolean isNothing() {
        return words.isEmpty() && phrases.isEmpty() && without.isEmpty();
    }

    public boolean isIn(String text) {
        if (isNothing()) {
            return false;
        }
        List<String> exact = WordsAnalyzer.tokens(EXACT, text, Integer.MAX_VALUE);
        Set<String> there = new HashSet<>(onlySmallWords ? exact : WordsAnalyzer.tokens(WORDS, text, Integer.MAX_VALUE));
        return there.containsAll(words) && phrases.stream().allMatch(phrase -> has(exact, phrase)) && without.stream().noneMatch(phrase -> has(exact, phrase));
    }

    private static boolean has(List<String> exact, List<String> phrase) {
        return Collections.indexOfSubList(exact, phrase) >= 0;
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST));
    }
}
