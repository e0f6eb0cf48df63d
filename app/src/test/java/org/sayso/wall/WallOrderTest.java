package org.sayso.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sayso.publishing.ChangeStatus;

class WallOrderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private final Random random = new Random(7);

    private Idea idea(int minutes, LocalDate answered) {
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        return new Idea(id, Instant.EPOCH.plusSeconds(60L * minutes), List.of(), answered == null ? null
                : new IdeaRepository.Answered(id, "slug", "Title", ChangeStatus.DONE, answered));
    }

    private List<String> sorted(List<Idea> ideas, WallOrder order, LocalDate day) {
        List<Idea> shuffled = new ArrayList<>(ideas);
        Collections.shuffle(shuffled, random);
        return shuffled.stream().sorted(order.on(day)).map(Idea::id).toList();
    }

    @Test
    void mixedIsTheSameForEverybodyOnOneDayAndAnotherTheNext() {
        List<Idea> ideas = IntStream.range(0, 60).mapToObj(i -> idea(i, null)).toList();
        assertEquals(sorted(ideas, WallOrder.MIXED, DAY), sorted(ideas, WallOrder.MIXED, DAY));
        assertNotEquals(sorted(ideas, WallOrder.MIXED, DAY), sorted(ideas, WallOrder.MIXED, DAY.plusDays(1)));
    }

    /** Each of 50 ideas is on the first page of 10 about one day in five, over 400 days. */
    @Test
    void mixedFavoursNobody() {
        List<Idea> ideas = IntStream.range(0, 50).mapToObj(i -> idea(i, null)).toList();
        int[] first = new int[50];
        for (int day = 0; day < 400; day++) {
            List<String> order = sorted(ideas, WallOrder.MIXED, DAY.plusDays(day)).subList(0, 10);
            IntStream.range(0, 50).filter(i -> order.contains(ideas.get(i).id())).forEach(i -> first[i]++);
        }
        for (int times : first) {
            assertTrue(times > 40 && times < 125, "80 times is even, not " + times);
        }
    }

    @Test
    void newestAndWhatHappenedComeFirstWhenAsked() {
        Idea old = idea(1, DAY.minusDays(3));
        Idea young = idea(9, null);
        Idea middle = idea(5, DAY);
        assertEquals(List.of(young.id(), middle.id(), old.id()), sorted(List.of(old, young, middle), WallOrder.NEWEST, DAY));
        assertEquals(List.of(middle.id(), old.id(), young.id()), sorted(List.of(old, young, middle), WallOrder.HAPPENED, DAY));
    }
}
