package org.sayso.nlp.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Texts among which those that are nearly the same as another are found without looking at each: from every 4-gram to the texts that have it.
 * Finds exactly the pairs of {@link Shingles#NEAR}.
 */
final class NearTexts {
    private final Map<Long, List<Integer>> having = new HashMap<>();
    private final List<Shingles> texts = new ArrayList<>();

    static NearTexts of(List<Shingles> texts) {
        NearTexts all = new NearTexts();
        texts.forEach(all::add);
        return all;
    }

    void add(Shingles text) {
        for (long gram : text.of()) {
            having.computeIfAbsent(gram, none -> new ArrayList<>()).add(texts.size());
        }
        texts.add(text);
    }

    /** Places, in the order in which they were added, of the texts that are nearly this one; itself too, when it was added. */
    IntStream near(Shingles text) {
        int[] shared = new int[texts.size()];
        for (long gram : text.of()) {
            for (int place : having.getOrDefault(gram, List.of())) {
                shared[place]++;
            }
        }
        return IntStream.range(0, shared.length).filter(place -> text.isNear(texts.get(place), shared[place]));
    }
}
