package org.sayso.nlp.grouping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules that ThemeFinder of the Incubator for Artificial Intelligence sets itself: not too many themes, each with enough answers, no two that mean the
 * same, no two made of the same answers. Here every pair is looked at, not only neighbours.
 */
public final class FourRules {
    public static final int MOST = 70;
    private static final int LEAST = 5;
    private static final double LEAST_SHARE = 0.001;
    private static final double LIKENESS = 0.9;
    private static final double OVERLAP = 0.7;

    public enum Rule { NUMBER, SIZE, LIKENESS, OVERLAP }

    /** @param one the place of a group; @param other that of a later one, or the same when the rule is about one */
    public record Broken(Rule rule, int one, int other) {}

    private FourRules() {}

    /** So many texts a group must have. @param all how many were looked at */
    public static int least(int all) {
        return Math.max(LEAST, (int) Math.ceil(LEAST_SHARE * all));
    }

    /** Every rule that is broken, on all groups and all pairs of them. */
    public static List<Broken> broken(List<Group> groups, int all) {
        List<Broken> broken = new ArrayList<>();
        if (groups.size() > MOST) {
            broken.add(new Broken(Rule.NUMBER, MOST, MOST));
        }
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).size() < least(all)) {
                broken.add(new Broken(Rule.SIZE, i, i));
            }
            for (int j = i + 1; j < groups.size(); j++) {
                broken.addAll(ofPair(groups, i, j));
            }
        }
        return broken;
    }

    private static List<Broken> ofPair(List<Group> groups, int one, int other) {
        List<Broken> broken = new ArrayList<>();
        if (likeness(groups.get(one), groups.get(other)) >= LIKENESS) {
            broken.add(new Broken(Rule.LIKENESS, one, other));
        }
        if (overlap(groups.get(one), groups.get(other)) >= OVERLAP) {
            broken.add(new Broken(Rule.OVERLAP, one, other));
        }
        return broken;
    }

    /** The first two that mean the same, or null. */
    static Broken tooLike(List<Group> groups) {
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                if (likeness(groups.get(i), groups.get(j)) >= LIKENESS) {
                    return new Broken(Rule.LIKENESS, i, j);
                }
            }
        }
        return null;
    }

    private static double likeness(Group one, Group other) {
        return one.centre().length == other.centre().length ? Tree.dot(one.centre(), other.centre()) : 0;
    }

    /** The share of the smaller that is in both. */
    private static double overlap(Group one, Group other) {
        Set<String> both = new HashSet<>(one.members());
        both.retainAll(new HashSet<>(other.members()));
        return (double) both.size() / Math.max(1, Math.min(one.size(), other.size()));
    }
}
