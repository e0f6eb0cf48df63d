package org.sayso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sayso.feedback.Standing;

class FacetCountsTest {
    private static final List<String> WORDS = List.of("bus", "park", "school", "club", "light", "food");

    @Test
    void eachNumberIsWhatItsFilterThenShows() {
        Random random = new Random(7);
        try (Shelf shelf = new Shelf()) {
            for (int i = 0; i < 600; i++) {
                Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
                facets.put(Facet.PRIORITY, random.nextInt(5) == 0 ? List.of("p1", "p2") : List.of("p" + random.nextInt(4)));
                facets.put(Facet.WHO, random.nextInt(3) == 0 ? List.of() : List.of("who" + random.nextInt(3)));
                facets.put(Facet.STAGE, List.of("stage" + random.nextInt(4)));
                facets.put(Facet.SOURCE, List.of(random.nextBoolean() ? "web" : "import"));
                String words = WORDS.get(random.nextInt(6)) + " " + WORDS.get(random.nextInt(6)) + " " + WORDS.get(random.nextInt(6));
                shelf.with(words, random.nextInt(10) == 0 ? Standing.CONCERN : Standing.RELEASED, facets);
            }
            List<Map<Facet, String>> choices = List.of(
                    Map.of(), Map.of(Facet.PRIORITY, "p1"), Map.of(Facet.PRIORITY, "p2", Facet.WHO, "who1"),
                    Map.of(Facet.PRIORITY, "p0", Facet.WHO, "who2", Facet.SOURCE, "import"), Map.of(Facet.STAGE, "unheard-of"));
            for (String typed : List.of("", "bus", "bus park", "\"school club\"", "park -food")) {
                for (Map<Facet, String> chosen : choices) {
                    for (boolean concernsToo : List.of(true, false)) {
                        holds(shelf, SearchQuery.of(typed), chosen, concernsToo);
                    }
                }
            }
        }
    }

    private static void holds(Shelf shelf, SearchQuery query, Map<Facet, String> chosen, boolean concernsToo) {
        Find.Hits hits = shelf.find(new Find(query, chosen, concernsToo, false));
        assertEquals(hits.ids().size(), Math.min(100, hits.total()));
        List<String> seen = new ArrayList<>();
        hits.counts().forEach((facet, values) -> values.forEach((value, count) -> {
            Map<Facet, String> then = new EnumMap<>(Facet.class);
            then.putAll(chosen);
            then.put(facet, value);
            assertEquals(shelf.find(new Find(query, then, concernsToo, true)).total(), count.longValue(), facet + " " + value + " with " + chosen + " for " + query.text());
            seen.add(value);
        }));
        assertFalse(seen.isEmpty() && hits.total() > 0);
    }

    @Test
    void aResponseWithAConcernDoesNotExistForOthers() {
        try (Shelf shelf = Shelf.of("a bus please").with("a bus and something that worries us", Standing.CONCERN, Map.of(Facet.AREA, List.of("weymouth")))) {
            Find.Hits others = shelf.find(new Find(SearchQuery.of("bus"), Map.of(), false, false));
            assertEquals(List.of("r0"), others.ids());
            assertEquals(Map.of(), others.counts().get(Facet.AREA));
            assertEquals(0, shelf.find(new Find(SearchQuery.of("worries"), Map.of(), false, false)).total());
            assertEquals(2, shelf.find(new Find(SearchQuery.of("bus"), Map.of(), true, false)).total());
        }
    }

    @Test
    void theNewestComeFirstWhenThereAreNoWords() {
        try (Shelf shelf = Shelf.of("one", "two", "three")) {
            assertEquals(List.of("r2", "r1", "r0"), shelf.find(""));
        }
    }
}
