package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A piece of a text, and whether it is one of the words that carried a suggestion. The template escapes it like any text. */
@Introspected
record Marked(String text, boolean because) {

    /** The whole text in pieces, every occurrence of the given words marked where they stand as whole words. */
    static List<Marked> in(String text, List<String> words) {
        BitSet marked = new BitSet(text.length());
        words.stream().filter(word -> !word.isBlank()).forEach(word -> {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                if (isWhole(text, at, at + word.length())) {
                    marked.set(at, at + word.length());
                }
            }
        });
        List<Marked> pieces = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            boolean because = marked.get(from);
            int end = because ? marked.nextClearBit(from) : marked.nextSetBit(from);
            int to = end < 0 || end > text.length() ? text.length() : end;
            pieces.add(new Marked(text.substring(from, to), because));
            from = to;
        }
        return pieces;
    }

    private static boolean isWhole(String text, int from, int to) {
        return (from == 0 || !isLetter(text.codePointBefore(from)) || !isLetter(text.codePointAt(from)))
                && (to == text.length() || !isLetter(text.codePointAt(to)) || !isLetter(text.codePointBefore(to)));
    }

    private static boolean isLetter(int codePoint) {
        return Character.isLetterOrDigit(codePoint);
    }
}
