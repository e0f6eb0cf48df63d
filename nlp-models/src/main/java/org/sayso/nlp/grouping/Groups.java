package org.sayso.nlp.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds groups of texts that say the same. A text that is like too few others is in none: better no group than one that says nothing.
 * What is found keeps to the {@link FourRules}.
 */
public final class Groups {
    /**
     * Up to this distance two groups are one. Chosen on Dorset's texts with one theme after the other unknown: most of them then show up as a
     * group, and few groups mix several; see the report on groups in {@code nlp-models/evaluation}.
     */
    private static final double DISTANCE = 0.70;

    private Groups() {}

    /**
     * @param ids of the texts, in a lasting order such as that of their arrival
     * @param places of each, by {@link Places}
     * @param all how many texts were looked at in all, for the size that a group must have
     * @return the largest first
     */
    public static List<Group> find(List<String> ids, List<float[]> places, int all) {
        int[] found = Tree.of(places.toArray(float[][]::new)).cutAt(DISTANCE);
        TreeMap<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < found.length; i++) {
            members.computeIfAbsent(found[i], none -> new ArrayList<>()).add(i);
        }
        List<List<Integer>> large = new ArrayList<>(members.values().stream().filter(group -> group.size() >= FourRules.least(all)).toList());
        List<Group> groups = new ArrayList<>(large.stream().map(group -> group(group, ids, places)).toList());
        for (FourRules.Broken same = FourRules.tooLike(groups); same != null; same = FourRules.tooLike(groups)) {
            large.get(same.one()).addAll(large.remove(same.other()));
            groups.remove(same.other());
            groups.set(same.one(), group(large.get(same.one()), ids, places));
        }
        return groups.stream().sorted(Comparator.comparingInt(Group::size).reversed().thenComparing(group -> group.members().getFirst()))
                .limit(FourRules.MOST).toList();
    }

    private static Group group(List<Integer> members, List<String> ids, List<float[]> places) {
        return Group.of(members.stream().map(ids::get).toList(), members.stream().map(places::get).toList());
    }
}
