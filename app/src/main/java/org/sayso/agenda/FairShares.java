package org.sayso.agenda;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rule that picks the items of an agenda, so that no group takes more places than its part of the votes: Phragmén's sequential rule of 1894 with
 * exact numbers. Each link earns say at the same pace, and a place costs 1. As soon as the links that chose an item have 1 together, it gets the next
 * place and their say is spent. What is proven of it (Brill and others, Mathematical Programming 203, 2024): of n links and k places, a group of l · n / k
 * links that agree on l items gets at least l items that somebody in it chose (proportional justified representation).
 *
 * <p>A link chose what it put a dot on; how many dots decides only between items that are level, and then which was proposed earlier. An item that
 * nobody chose gets no place. The order of the votes changes nothing. Pure, no state: decision 0022.
 */
final class FairShares {
    static final int DOTS = 3;

    private FairShares() {}

    /** @param links how many put a dot on it; @param dots all of them together */
    record Count(String id, int links, int dots) {}

    /** One place. @param already how many of the links that chose it have an item of theirs in a place before */
    record Place(String id, int links, int dots, int already) {}

    /**
     * @param places in their order; fewer than were asked for when nobody chose more
     * @param counts of all proposals, in the order in which they were proposed
     * @param mostDots what the most dots alone would have given
     */
    record Outcome(List<Place> places, List<Count> counts, List<String> mostDots) {}

    /**
     * @param proposals ids, the earliest first
     * @param votes of each link, its dots by proposal; what is no proposal any more does not count
     */
    static Outcome of(int slots, List<String> proposals, Collection<Map<String, Integer>> votes) {
        Map<Set<String>, Integer> alike = new LinkedHashMap<>();
        Map<String, Integer> links = new LinkedHashMap<>();
        Map<String, Integer> dots = new LinkedHashMap<>();
        for (Map<String, Integer> vote : votes) {
            Set<String> chosen = new HashSet<>();
            vote.forEach((id, of) -> {
                if (of > 0 && proposals.contains(id)) {
                    chosen.add(id);
                    links.merge(id, 1, Integer::sum);
                    dots.merge(id, of, Integer::sum);
                }
            });
            if (!chosen.isEmpty()) {
                alike.merge(chosen, 1, Integer::sum);
            }
        }
        List<Count> counts = proposals.stream().map(id -> new Count(id, links.getOrDefault(id, 0), dots.getOrDefault(id, 0))).toList();
        return new Outcome(places(slots, counts, alike.entrySet().stream().map(e -> new Bloc(e.getKey(), e.getValue())).toList()), counts, mostDots(slots, counts));
    }

    /** Links that chose the same. */
    private static final class Bloc {
        final Set<String> chosen;
        final int links;
        Fraction spent = Fraction.NOTHING;
        boolean hasPlace;

        Bloc(Set<String> chosen, int links) {
            this.chosen = chosen;
            this.links = links;
        }
    }

    private static List<Place> places(int slots, List<Count> counts, List<Bloc> blocs) {
        List<Place> places = new ArrayList<>();
        List<Count> left = new ArrayList<>(counts.stream().filter(c -> c.links() > 0).toList());
        while (places.size() < slots && !left.isEmpty()) {
            Count next = null;
            Fraction soonest = null;
            for (Count one : left) {
                Fraction paid = paidAt(one, blocs);
                int sooner = soonest == null ? -1 : paid.compareTo(soonest);
                if (sooner < 0 || sooner == 0 && one.dots() > next.dots()) {
                    next = one;
                    soonest = paid;
                }
            }
            left.remove(next);
            int already = 0;
            for (Bloc bloc : blocs) {
                if (bloc.chosen.contains(next.id())) {
                    already += bloc.hasPlace ? bloc.links : 0;
                    bloc.hasPlace = true;
                    bloc.spent = soonest;
                }
            }
            places.add(new Place(next.id(), next.links(), next.dots(), already));
        }
        return List.copyOf(places);
    }

    /** How much each must have earned in all so that what those who chose it have not spent is 1 together. */
    private static Fraction paidAt(Count one, List<Bloc> blocs) {
        Fraction price = Fraction.ONE;
        for (Bloc bloc : blocs) {
            if (bloc.chosen.contains(one.id())) {
                price = price.plus(bloc.spent.times(bloc.links));
            }
        }
        return price.over(one.links());
    }

    private static List<String> mostDots(int slots, List<Count> counts) {
        return counts.stream().filter(c -> c.dots() > 0).sorted(Comparator.comparingInt(Count::dots).reversed()).limit(slots).map(Count::id).toList();
    }

    /** Exact: who is level must be level whatever was added first. */
    private record Fraction(BigInteger top, BigInteger bottom) implements Comparable<Fraction> {
        static final Fraction NOTHING = new Fraction(BigInteger.ZERO, BigInteger.ONE);
        static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

        Fraction plus(Fraction other) {
            return new Fraction(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom)).shortened();
        }

        Fraction times(int number) {
            return new Fraction(top.multiply(BigInteger.valueOf(number)), bottom);
        }

        Fraction over(int number) {
            return new Fraction(top, bottom.multiply(BigInteger.valueOf(number))).shortened();
        }

        private Fraction shortened() {
            BigInteger common = top.gcd(bottom);
            return new Fraction(top.divide(common), bottom.divide(common));
        }

        @Override
        public int compareTo(Fraction other) {
            return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
        }
    }
}
