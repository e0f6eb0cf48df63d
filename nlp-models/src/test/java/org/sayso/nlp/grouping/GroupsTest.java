package org.sayso.nlp.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sayso.nlp.Meant;
import org.sayso.nlp.Tagger;

class GroupsTest {
    private static final Tagger TAGGER = Tagger.load("dorset-cypf-2020-23");
    private static final List<String> PETS = List.of(
            "The vet wants eighty pounds before they will even look at our dog", "Vet bills are so high we had to give our cat away",
            "a vet that poor familys can pay for please my dog is ill", "Please make a cheap vet for dogs and cats", "We cannot afford the vet so the rabbit just suffers",
            "it costs too much to take my hamster to the vet");
    private static final List<String> OTHERS = List.of(
            "The last bus home goes at six", "My baby will not sleep and the health visitor has left", "Two years on the list for CAMHS and nobody rings",
            "More benches by the skate park", "I get bullied on the school bus every day", "Our foster carer was kind", "There is nowhere to rent that we can pay",
            "I want to be an electrician and nobody takes apprentices", "The nursery shut and I lost my job", "Street lights are off on our lane");

    private static List<String> ids(int n) {
        return IntStream.range(0, n).mapToObj(i -> "r" + (100 + i)).toList();
    }

    private static List<Group> groups(List<String> texts) {
        List<Meant> meant = texts.stream().map(TAGGER::meant).toList();
        Places places = Places.among(meant);
        return Groups.find(ids(texts.size()), meant.stream().map(m -> places.of(m, TAGGER.profile(m))).toList(), texts.size());
    }

    private static List<String> mixed() {
        List<String> all = new ArrayList<>(OTHERS);
        all.addAll(PETS);
        return all;
    }

    @Test
    void thoseWhoSayTheSameAreOneGroupAndTheOthersAreInNone() {
        List<Group> found = groups(mixed());
        assertEquals(1, found.size());
        Set<String> pets = new HashSet<>(ids(mixed().size()).subList(OTHERS.size(), mixed().size()));
        assertTrue(pets.containsAll(found.getFirst().members()), found.toString());
        assertTrue(found.getFirst().size() >= 5);
        assertEquals(List.of(), FourRules.broken(found, mixed().size()));
    }

    @Test
    void theSameTextsGiveTheSameGroups() {
        assertEquals(groups(mixed()).toString().replaceAll("centre=\\S+", ""), groups(mixed()).toString().replaceAll("centre=\\S+", ""));
        assertEquals(groups(mixed()).getFirst().members(), groups(mixed()).getFirst().members());
    }

    @Test
    void manyTextsAreGroupedInSeconds() {
        Random random = new Random(7);
        List<float[]> places = IntStream.range(0, 2000).mapToObj(i -> {
            float[] place = new float[800];
            double squared = 0;
            for (int k = 0; k < place.length; k++) {
                place[k] = (float) random.nextGaussian();
                squared += place[k] * place[k];
            }
            for (int k = 0; k < place.length; k++) {
                place[k] /= (float) Math.sqrt(squared);
            }
            return place;
        }).toList();
        long before = System.nanoTime();
        assertEquals(List.of(), Groups.find(ids(2000), places, 2000));
        assertTrue(System.nanoTime() - before < 30_000_000_000L, "took " + (System.nanoTime() - before) / 1_000_000 + " ms");
    }

    @Test
    void theTreeJoinsTheMostAlikeFirst() {
        float[][] places = {{1, 0}, {0, 1}, {0.98f, 0.199f}, {0.1f, 0.995f}};
        assertEquals("[0, 1, 0, 1]", java.util.Arrays.toString(Tree.of(places).cutInto(2)));
        assertEquals("[0, 1, 2, 1]", java.util.Arrays.toString(Tree.of(places).cutInto(3)));
        assertEquals("[0, 0, 0, 0]", java.util.Arrays.toString(Tree.of(places).cutAt(1)));
        assertEquals("[0]", java.util.Arrays.toString(Tree.of(new float[][] {{1, 0}}).cutAt(1)));
        assertEquals("[]", java.util.Arrays.toString(Tree.of(new float[0][]).cutAt(1)));
    }

    @Test
    void everyPairIsLookedAtByTheFourRules() {
        Group one = new Group(List.of("a", "b", "c", "d", "e"), new float[] {1, 0}, 0.5);
        Group far = new Group(List.of("f", "g", "h", "i", "j"), new float[] {0, 1}, 0.5);
        Group alike = new Group(List.of("k", "l", "m", "n", "o"), new float[] {0.99f, 0.14f}, 0.5);
        Group same = new Group(List.of("a", "b", "c", "d", "p"), new float[] {0, -1}, 0.5);
        Group small = new Group(List.of("q"), new float[] {-1, 0}, 1);
        assertEquals(List.of(), FourRules.broken(List.of(one, far), 100));
        assertEquals(
                List.of(new FourRules.Broken(FourRules.Rule.LIKENESS, 0, 2), new FourRules.Broken(FourRules.Rule.OVERLAP, 0, 3), new FourRules.Broken(FourRules.Rule.SIZE, 4, 4)),
                FourRules.broken(List.of(one, far, alike, same, small), 100));
        assertTrue(FourRules.broken(Collections.nCopies(71, far), 100).stream().anyMatch(b -> b.rule() == FourRules.Rule.NUMBER));
        assertEquals(12, FourRules.least(12_000));
        assertEquals(5, FourRules.least(10));
    }

    @Test
    void aGroupKeepsItsIdWhenMembersComeAndGo() {
        Map<String, List<String>> before = Map.of("old", List.of("a", "b", "c", "d", "e"), "other", List.of("v", "w", "x", "y", "z"));
        assertEquals(Map.of(0, "other", 1, "old"), Matching.of(List.of(List.of("w", "x", "y", "n1"), List.of("a", "b", "c", "n2", "n3", "n4")), before));
        assertEquals(Map.of(0, "old"), Matching.of(List.of(List.of("a", "b", "c"), List.of("d", "e")), Map.of("old", List.of("a", "b", "c", "d", "e"))));
        assertEquals(Map.of(), Matching.of(List.of(List.of("a", "n1", "n2", "n3", "n4")), before));
    }
}
