package org.sayso.nlp.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a group again that was there before: the one with which it shares most members. So a group keeps its id, and with it the name that a
 * person gave it, when texts are added, go, or move.
 */
public final class Matching {
    /** Of the smaller of two groups so much must be shared that they count as the same. */
    private static final double LEAST_SHARE = 1.0 / 3;
    private static final int LEAST = 2;

    private record Pair(int fresh, String before, int shared, double share) {}

    private Matching() {}

    /**
     * @param fresh members of each group that was found now
     * @param before members of each group that is there, by its id
     * @return by the place of a fresh group the id that it keeps; one that is new is not in it, and no id is given twice
     */
    public static Map<Integer, String> of(List<? extends Collection<String>> fresh, Map<String, ? extends Collection<String>> before) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            Set<String> members = new HashSet<>(fresh.get(i));
            for (Map.Entry<String, ? extends Collection<String>> old : before.entrySet()) {
                int shared = (int) old.getValue().stream().filter(members::contains).count();
                int smaller = Math.min(members.size(), old.getValue().size());
                if (shared >= LEAST && shared >= LEAST_SHARE * smaller) {
                    pairs.add(new Pair(i, old.getKey(), shared, (double) shared / (members.size() + old.getValue().size() - shared)));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::shared).thenComparingDouble(Pair::share).reversed().thenComparing(Pair::before).thenComparing(Pair::fresh));
        Map<Integer, String> kept = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!kept.containsKey(pair.fresh()) && taken.add(pair.before())) {
                kept.put(pair.fresh(), pair.before());
            }
        }
        return kept;
    }
}
