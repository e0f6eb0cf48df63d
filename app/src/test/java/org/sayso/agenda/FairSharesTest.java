package org.sayso.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is promised of the rule, held against every group there can be in thousands of small votes. */
class FairSharesTest {
    private static final int VOTES = 6000;
    private static final int PER_LINK = FairShares.DOTS;

    record Vote(int slots, List<String> proposals, List<Map<String, Integer>> links) {
        FairShares.Outcome result() {
            return FairShares.of(slots, proposals, links);
        }

        long choosers(Set<String> all) {
            return links.stream().filter(link -> link.keySet().containsAll(all)).count();
        }
    }

    private static Vote any(Random random) {
        int slots = 1 + random.nextInt(4);
        List<String> proposals = IntStream.range(0, 1 + random.nextInt(7)).mapToObj(i -> "p" + i).toList();
        int fashions = 1 + random.nextInt(4);
        List<Map<String, Integer>> tastes = new ArrayList<>();
        for (int i = 0; i < fashions; i++) {
            tastes.add(dots(random, proposals));
        }
        List<Map<String, Integer>> links = new ArrayList<>();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            links.add(random.nextInt(3) == 0 ? dots(random, proposals) : tastes.get(random.nextInt(fashions)));
        }
        return new Vote(slots, proposals, links);
    }

    private static Map<String, Integer> dots(Random random, List<String> proposals) {
        Map<String, Integer> dots = new TreeMap<>();
        for (int i = 1 + random.nextInt(PER_LINK); i > 0; i--) {
            dots.merge(proposals.get(random.nextInt(proposals.size())), 1, Integer::sum);
        }
        return dots;
    }

    private static List<Set<String>> subsets(List<String> of) {
        List<Set<String>> all = new ArrayList<>();
        for (int bits = 0; bits < 1 << of.size(); bits++) {
            Set<String> one = new HashSet<>();
            for (int i = 0; i < of.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    one.add(of.get(i));
                }
            }
            all.add(one);
        }
        return all;
    }

    private static List<String> ids(FairShares.Outcome outcome) {
        return outcome.places().stream().map(FairShares.Place::id).toList();
    }

    @Test
    void aGroupThatIsLargeEnoughAndAgreesOnAnItemIsNotLeftWithNone() {
        Random random = new Random(1);
        for (int i = 0; i < VOTES; i++) {
            Vote vote = any(random);
            List<String> picked = ids(vote.result());
            for (String item : vote.proposals()) {
                long without = vote.links().stream().filter(link -> link.containsKey(item) && Collections.disjoint(link.keySet(), picked)).count();
                assertTrue(without * vote.slots() < vote.links().size(), () -> vote + " " + picked);
            }
        }
    }

    /** Proportional justified representation, by looking at each set of items and each part of the result. */
    @Test
    void aGroupOfSoManySharesThatAgreesOnSoManyItemsGetsSoMany() {
        Random random = new Random(2);
        for (int i = 0; i < VOTES; i++) {
            Vote vote = any(random);
            List<String> picked = ids(vote.result());
            for (Set<String> agreed : subsets(vote.proposals())) {
                int l = agreed.size();
                if (l == 0 || l > PER_LINK || vote.choosers(agreed) == 0) {
                    continue;
                }
                for (Set<String> part : subsets(picked)) {
                    if (part.size() < l) {
                        long group = vote.links().stream().filter(link -> link.keySet().containsAll(agreed)
                                && picked.stream().filter(link::containsKey).allMatch(part::contains)).count();
                        assertTrue(group * vote.slots() < (long) l * vote.links().size(), () -> vote + " " + picked + " leaves who agree on " + agreed + " with " + part);
                    }
                }
            }
        }
    }

    @Test
    void theOrderOfVotesChangesNothing() {
        Random random = new Random(3);
        for (int i = 0; i < VOTES; i++) {
            Vote vote = any(random);
            List<Map<String, Integer>> shuffled = new ArrayList<>(vote.links());
            Collections.shuffle(shuffled, random);
            assertEquals(vote.result(), FairShares.of(vote.slots(), vote.proposals(), shuffled));
        }
    }

    /** One place more changes nothing above it: the agenda can be cut short. */
    @Test
    void onePlaceMoreIsAddedAtTheEnd() {
        Random random = new Random(4);
        for (int i = 0; i < VOTES; i++) {
            Vote vote = any(random);
            List<String> more = ids(FairShares.of(vote.slots() + 1, vote.proposals(), vote.links()));
            List<String> picked = ids(vote.result());
            assertEquals(picked, more.subList(0, picked.size()));
            assertEquals(Math.min(vote.slots(), (int) vote.proposals().stream().filter(p -> vote.choosers(Set.of(p)) > 0).count()), picked.size());
        }
    }

    private static List<Map<String, Integer>> links(int many, Map<String, Integer> dots) {
        return Collections.nCopies(many, dots);
    }

    @Test
    void oneLoudGroupOfSixtyInAHundredDoesNotTakeEveryPlace() {
        List<Map<String, Integer>> links = new ArrayList<>(links(60, Map.of("a", 1, "b", 1, "c", 1)));
        links.addAll(links(40, Map.of("d", 1, "e", 1, "f", 1)));
        for (int slots = 2; slots <= 6; slots++) {
            FairShares.Outcome outcome = FairShares.of(slots, List.of("a", "b", "c", "d", "e", "f"), links);
            long theirs = ids(outcome).stream().filter(List.of("d", "e", "f")::contains).count();
            assertTrue(theirs >= slots * 40 / 100, slots + " " + outcome);
        }
        FairShares.Outcome three = FairShares.of(3, List.of("a", "b", "c", "d", "e", "f"), links);
        assertEquals(List.of("a", "d", "b"), ids(three));
        assertEquals(List.of("a", "b", "c"), three.mostDots());
        assertNotEquals(Set.copyOf(three.mostDots()), Set.copyOf(ids(three)));
        assertEquals(List.of(0, 0, 60), three.places().stream().map(FairShares.Place::already).toList());
    }

    @Test
    void dotsDecideBetweenItemsThatAreLevelAndThenWhichCameEarlier() {
        assertEquals(List.of("b"), ids(FairShares.of(1, List.of("a", "b"), List.of(Map.of("a", 1), Map.of("b", 3)))));
        assertEquals(List.of("a"), ids(FairShares.of(1, List.of("a", "b"), List.of(Map.of("b", 2), Map.of("a", 2)))));
    }

    @Test
    void threeDotsOfOneLinkAreNotThreeLinks() {
        List<Map<String, Integer>> links = List.of(Map.of("a", 3), Map.of("b", 1), Map.of("b", 1));
        FairShares.Outcome outcome = FairShares.of(1, List.of("a", "b"), links);
        assertEquals(List.of("b"), ids(outcome));
        assertEquals(List.of("a"), outcome.mostDots());
    }

    @Test
    void whatNobodyChoseGetsNoPlace() {
        assertEquals(List.of(), FairShares.of(3, List.of("a", "b"), List.of()).places());
        FairShares.Outcome outcome = FairShares.of(3, List.of("a", "b"), List.of(Map.of("b", 2, "gone", 1), Map.of("gone", 3)));
        assertEquals(List.of("b"), ids(outcome));
        assertEquals(new FairShares.Count("a", 0, 0), outcome.counts().getFirst());
    }

    @Test
    void aThousandLinksAndAHundredProposalsAreCountedAtOnce() {
        Random random = new Random(5);
        List<String> proposals = IntStream.range(0, 100).mapToObj(i -> "p" + i).toList();
        List<Map<String, Integer>> links = IntStream.range(0, 1000).mapToObj(i -> dots(random, proposals)).toList();
        long began = System.nanoTime();
        assertEquals(8, FairShares.of(8, proposals, links).places().size());
        assertTrue(System.nanoTime() - began < 5_000_000_000L);
    }
}
