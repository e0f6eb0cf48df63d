package org.sayso.publishing;

import java.util.List;

/** Text cut for a card: whole sentences while they fit, else whole words; and text as its paragraphs. */
final class Brief {
    private Brief() {}

    static String of(String text, int longest) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        String start = line.substring(0, line.offsetByCodePoints(0, longest));
        int sentence = Math.max(start.lastIndexOf(". "), Math.max(start.lastIndexOf("? "), start.lastIndexOf("! ")));
        if (sentence > longest / 3) {
            return start.substring(0, sentence + 1);
        }
        int word = start.lastIndexOf(' ');
        return start.substring(0, word > 0 ? word : start.length()) + "…";
    }

    static List<String> paragraphs(String text) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
