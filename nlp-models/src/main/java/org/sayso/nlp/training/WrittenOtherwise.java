package org.sayso.nlp.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The same text as somebody else might write it, by fixed rules, so that the scores can be compared text by text: what a tagger loses is
 * what it costs a person to spell badly or to be new to English. Always the same for the same text.
 */
enum WrittenOtherwise {
    AS_WRITTEN("as written", text -> text),
    NO_CAPITALS("no capitals, no stops", text -> text.toLowerCase(Locale.ROOT).replaceAll("[.,;:!?'’\"“”-]+", " ")),
    MISSPELT("every third word misspelt", WrittenOtherwise::misspelt),
    NEW_TO_ENGLISH("without the small words, as by somebody new to English", WrittenOtherwise::withoutSmallWords);

    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "the", "is", "are", "was", "were", "am", "be", "been", "do", "does", "did", "has", "have", "had", "to", "of", "it", "that", "would", "will", "there");
    private static final int EVERY = 3;
    private static final int LEAST_LETTERS = 4;
    private final String name;
    private final UnaryOperator<String> how;

    WrittenOtherwise(String name, UnaryOperator<String> how) {
        this.name = name;
        this.how = how;
    }

    String says() {
        return name;
    }

    String write(String text) {
        return how.apply(text);
    }

    /** In turn two letters change places, one is left out, one is doubled. */
    private static String misspelt(String text) {
        List<String> words = new ArrayList<>();
        int seen = 0;
        for (String word : text.split(" ", -1)) {
            boolean isNext = word.length() >= LEAST_LETTERS && word.chars().allMatch(Character::isLetter) && ++seen % EVERY == 0;
            words.add(isNext ? slip(word, seen / EVERY % 3) : word);
        }
        return String.join(" ", words);
    }

    private static String slip(String word, int kind) {
        int at = word.length() / 2;
        return switch (kind) {
            case 0 -> word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at) + word.substring(at);
        };
    }

    private static String withoutSmallWords(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            if (!SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                words.add(word);
            }
        }
        return words.isEmpty() ? text : String.join(" ", words);
    }
}
