package org.sayso.nlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Theme descriptions and labelled examples as unit vectors of weighted features, for the cosine between each of them
 * and a text. A feature's weight is its rarity over all lines, lowered for character n-grams, which are many.
 * Immutable and thread-safe.
 */
final class LineIndex {

    private static final double GRAM_WEIGHT = 0.35;

    /** Which lines have a feature, what it adds to each dot product, and its own weight squared. */
    record Posting(int[] lines, float[] weights, double squared) {}

    private final List<Line> lines;
    private final Map<String, Posting> postings;
    private final Posting unseenStem;
    private final Posting unseenGram;

    LineIndex(List<Line> lines) {
        this.lines = List.copyOf(lines);
        this.unseenStem = unseen(weight("s=", 1));
        this.unseenGram = unseen(weight("g=", 1));
        List<Set<String>> features = lines.stream().map(line -> Words.of(line.text()).features()).toList();
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < features.size(); i++) {
            for (String feature : features.get(i)) {
                places.computeIfAbsent(feature, f -> new ArrayList<>()).add(i);
            }
        }
        double[] lengths = new double[lines.size()];
        places.forEach((feature, at) -> {
            double weight = weight(feature, at.size());
            at.forEach(i -> lengths[i] += weight * weight);
        });
        this.postings = HashMap.newHashMap(places.size());
        places.forEach((feature, at) -> {
            double weight = weight(feature, at.size());
            float[] weights = new float[at.size()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (float) (weight * weight / Math.sqrt(lengths[at.get(i)]));
            }
            postings.put(feature, new Posting(at.stream().mapToInt(Integer::intValue).toArray(), weights, weight * weight));
        });
    }

    private static Posting unseen(double weight) {
        return new Posting(new int[0], new float[0], weight * weight);
    }

    private double weight(String feature, int seenIn) {
        double rarity = Math.log((1.0 + lines.size()) / seenIn);
        return feature.startsWith("g=") ? GRAM_WEIGHT * rarity : rarity;
    }

    List<Line> lines() {
        return lines;
    }

    /** Where the feature stands; one that no line has stands nowhere and counts as very rare. */
    Posting posting(String feature) {
        Posting posting = postings.get(feature);
        return posting != null ? posting : feature.startsWith("g=") ? unseenGram : unseenStem;
    }
}
