package org.sayso.nlp.grouping;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Texts that lie close together.
 *
 * @param members ids, the most central first
 * @param centre of length 1
 * @param likeness of two members, on average
 */
public record Group(List<String> members, float[] centre, double likeness) {

    /** @param places of the texts, in the order of their ids */
    static Group of(List<String> ids, List<float[]> places) {
        float[] sum = new float[places.getFirst().length];
        places.forEach(place -> IntStream.range(0, sum.length).forEach(i -> sum[i] += place[i]));
        double squared = Tree.dot(sum, sum);
        float[] centre = sum.clone();
        for (int i = 0; i < centre.length && squared > 0; i++) {
            centre[i] /= (float) Math.sqrt(squared);
        }
        List<String> members = IntStream.range(0, ids.size()).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -Tree.dot(centre, places.get(i))).thenComparing(ids::get)).map(ids::get).toList();
        int n = ids.size();
        return new Group(members, centre, n < 2 ? 1 : (squared - n) / ((double) n * (n - 1)));
    }

    public int size() {
        return members.size();
    }
}
