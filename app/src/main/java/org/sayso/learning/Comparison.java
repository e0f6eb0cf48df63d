package org.sayso.learning;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.learning.Examples.Example;
import org.sayso.nlp.Estimate;
import org.sayso.nlp.Line;
import org.sayso.nlp.Tagger;

/**
 * Counts, for decisions that a model has not learned from, how often it is right: its likeliest priority is one of those that a person
 * chose, or it says "none" where a person found none. Only decisions are counted; a suggestion that nobody decided on is in no number.
 */
final class Comparison {
    private final Tagger tagger;
    private final Map<String, int[]> counts = new TreeMap<>();

    /** @param tagger whose priorities the estimates are of, and who knows from where "none" is said */
    Comparison(Tagger tagger) {
        this.tagger = tagger;
    }

    void add(Example example, Estimate before, Estimate after) {
        int[] row = counts.computeIfAbsent(example.first(), p -> new int[6]);
        boolean was = isRight(example, before);
        boolean is = isRight(example, after);
        row[0]++;
        row[1] += example.accepted() ? 1 : 0;
        row[2] += was ? 1 : 0;
        row[3] += is ? 1 : 0;
        row[4] += !was && is ? 1 : 0;
        row[5] += was && !is ? 1 : 0;
    }

    private boolean isRight(Example example, Estimate estimate) {
        return example.first().equals(Line.NONE) ? tagger.saysNone(estimate) : example.priorities().contains(tagger.priorities().get(estimate.top()));
    }

    List<LearnedScore> scores(String versionId, String test) {
        return counts.entrySet().stream().map(e -> {
            int[] row = e.getValue();
            return new LearnedScore(versionId, test, e.getKey(), row[0], row[1], row[2], row[3], row[4], row[5]);
        }).toList();
    }
}
