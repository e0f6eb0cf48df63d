package org.sayso.nlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words of a text that carried each suggestion, by taking every word out in turn and reading again. Words
 * that stand side by side become one phrase. What is named was checked: without it the confidence is lower.
 */
final class Because {

    static final int MOST = 4;
    /** Below this drop in log-odds a word did not matter. */
    private static final double LEAST_DROP = 0.04;
    /** In a very long text only this many words are tried: the rest could hardly be shown as the reason. */
    private static final int MOST_TRIED = 150;

    private record Drop(Words.Word word, double by) {}

    private final Words words;
    private final Scorer.Weighing weighing;
    private final Blend blend;
    private final double[] whole;
    private final Map<Words.Word, double[]> without = new IdentityHashMap<>();

    Because(Words words, Scorer.Weighing weighing, Blend blend, double[] whole) {
        this.words = words;
        this.weighing = weighing;
        this.blend = blend;
        this.whole = whole;
        words.distinct().stream()
                .filter(word -> !word.features().isEmpty())
                .limit(MOST_TRIED)
                .forEach(word -> without.put(word, weighing.without(List.of(word)).chances(blend)));
    }

    /** The reasons for the priority at this place, strongest first. */
    List<String> of(int priority) {
        List<Drop> drops = without.entrySet().stream()
                .map(e -> new Drop(e.getKey(), logOdds(whole[priority]) - logOdds(e.getValue()[priority])))
                .filter(drop -> drop.by() >= LEAST_DROP)
                .sorted(Comparator.comparingDouble(Drop::by).reversed()
                        .thenComparing(drop -> drop.word().from()))
                .limit(MOST)
                .toList();
        List<String> reasons = new ArrayList<>();
        List<Words.Word> told = new ArrayList<>();
        for (Drop drop : drops) {
            if (told.contains(drop.word())) {
                continue;
            }
            List<Words.Word> phrase = phraseAround(drop.word(), drops.stream().map(Drop::word).toList());
            if (phrase.size() > 1 && !lowers(phrase, priority)) {
                phrase = List.of(drop.word());
            }
            told.addAll(phrase);
            reasons.add(words.text().substring(phrase.getFirst().from(), phrase.getLast().to()));
        }
        return reasons;
    }

    private boolean lowers(List<Words.Word> phrase, int priority) {
        return weighing.without(phrase).chances(blend)[priority] < whole[priority];
    }

    /** The word with the chosen words that stand directly before and after it, in the order of the text. */
    private List<Words.Word> phraseAround(Words.Word word, List<Words.Word> chosen) {
        List<Words.Word> inOrder = chosen.stream().sorted(Comparator.comparingInt(Words.Word::from)).toList();
        int first = inOrder.indexOf(word);
        int last = first;
        while (first > 0 && sideBySide(inOrder.get(first - 1), inOrder.get(first))) {
            first--;
        }
        while (last + 1 < inOrder.size() && sideBySide(inOrder.get(last), inOrder.get(last + 1))) {
            last++;
        }
        return inOrder.subList(first, last + 1);
    }

    private boolean sideBySide(Words.Word left, Words.Word right) {
        if (right.from() - left.to() != 1) {
            return false;
        }
        char between = words.text().charAt(left.to());
        return between == ' ' || between == '-';
    }

    private static double logOdds(double chance) {
        double safe = Math.clamp(chance, 1e-9, 1 - 1e-9);
        return Math.log(safe / (1 - safe));
    }
}
