package org.sayso.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sayso.partnership.SmallNumbers;
import org.sayso.result.HiddenCells.Cell;

class HiddenCellsTest {
    private static Map<Cell, Long> row(String campaign, long... people) {
        Map<Cell, Long> cells = new LinkedHashMap<>();
        for (int i = 0; i < people.length; i++) {
            cells.put(new Cell(campaign, "p" + i), people[i]);
        }
        return cells;
    }

    private static Set<String> hidden(Map<Cell, Long> people, String campaign, String... published) {
        return HiddenCells.of(people, Set.of(published)).stream().filter(c -> c.campaign().equals(campaign)).map(Cell::part).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatIsLargeIsShownAndWhatIsNothingToo() {
        assertEquals(Set.of(), hidden(row("a", 17, 5, 0, 6), "a", "a"));
    }

    @Test
    void aSmallNumberTakesTheNextSmallestWithIt() {
        assertEquals(Set.of("p1", "p3"), hidden(row("a", 17, 2, 0, 6), "a", "a"));
        assertEquals(Set.of("p0", "p1", "p2"), hidden(row("a", 1, 2, 9, 30), "a", "a"), "one and two are together still few");
        assertEquals(Set.of("p0", "p1"), hidden(row("a", 3, 4, 9, 30), "a", "a"), "three and four are not");
    }

    @Test
    void whatThePageOfThePlanCountsGivesNothingAway() {
        Map<Cell, Long> people = new HashMap<>(row("a", 2, 30, 40));
        people.putAll(row("b", 10, 20, 30));
        people.putAll(row("c", 20, 10, 15));
        assertTrue(hidden(people, "b", "a", "b", "c").contains("p0"), "else 32 in all, less 10 and 20, would be 2");
        assertFalse(hidden(people, "c", "a", "b", "c").contains("p0"));
    }

    @Test
    void aCampaignThatIsStillOpenIsNotGivenAwayByOneThatHasClosed() {
        Map<Cell, Long> people = new HashMap<>(row("open", 3, 30));
        people.putAll(row("closed", 12, 20));
        assertEquals(Set.of("p0", "p1"), hidden(people, "closed", "closed"), "else 15 in all, less 12, would be 3; and p0 by itself would be what p1 leaves of all");
    }

    @Test
    void inNoTableIsWhatIsHiddenInALineTogetherFew() {
        Random chance = new Random(27);
        for (int table = 0; table < 3000; table++) {
            Map<Cell, Long> people = new HashMap<>();
            for (String campaign : List.of("a", "b", "c", "open")) {
                for (String part : List.of("p", "q", "r", "s", "")) {
                    people.put(new Cell(campaign, part), (long) (chance.nextInt(4) == 0 ? chance.nextInt(40) : chance.nextInt(7)));
                }
            }
            Set<String> published = Set.of("a", "b", "c");
            Set<Cell> hidden = HiddenCells.of(people, published);
            people.forEach((cell, n) -> assertTrue(!published.contains(cell.campaign()) || !SmallNumbers.isFew(n) || hidden.contains(cell), cell + " " + people));
            for (String campaign : published) {
                check(people, hidden, cell -> cell.campaign().equals(campaign));
            }
            for (String part : List.of("p", "q", "r", "s")) {
                check(people, hidden, cell -> cell.part().equals(part));
            }
        }
    }

    /** Few may stay hidden together only where nothing else in that line shows. */
    private static void check(Map<Cell, Long> people, Set<Cell> hidden, Predicate<Cell> line) {
        long together = hidden.stream().filter(line).mapToLong(people::get).sum();
        boolean isAll = people.entrySet().stream().filter(c -> line.test(c.getKey()) && c.getValue() > 0).allMatch(c -> hidden.contains(c.getKey()));
        long numbers = hidden.stream().filter(line).filter(cell -> people.get(cell) > 0).count();
        assertTrue(numbers != 1 && !SmallNumbers.isFew(together) || isAll, hidden + " of " + people);
    }
}
