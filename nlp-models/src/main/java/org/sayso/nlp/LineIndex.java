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
    private record Posting(int[] lines, float[] weights, double squared) {}

    private final List<Line> lines;
    private final Map<String, Posting> postings;
    private final double unseenRarity;

    LineIndex(List<Line> lines) {
        this.lines = List.copyOf(lines);
        this.unseenRarity = Math.log(1.0 + lines.size());
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

    private double weight(String feature, int seenIn) {
        double rarity = Math.log((1.0 + lines.size()) / seenIn);
        return feature.startsWith("g=") ? GRAM_WEIGHT * rarity : rarity;
    }

    List<Line> lines() {
        return lines;
    }

    /** Adds the feature's share of the dot product with each line, times {@code times}. */
    void add(String feature, double times, double[] dots) {
        Posting posting = postings.get(feature);
        if (posting != null) {
            for (int i = 0; i < posting.lines.length; i++) {
                dots[posting.lines[i]] += times * posting.weights[i];
            }
        }
    }

    /** The feature's share of the text's squared length; a feature no line has counts as very rare. */
    double squared(String feature) {
        Posting posting = postings.get(feature);
        if (posting != null) {
            return posting.squared;
        }
        double weight = feature.startsWith("g=") ? GRAM_WEIGHT * unseenRarity : unseenRarity;
        return weight * weight;
    }
}
