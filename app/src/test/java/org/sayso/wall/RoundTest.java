package org.sayso.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundTest {
    private static Round ten() {
        return Round.fresh(UUID.randomUUID().toString(), IntStream.range(0, 10)
                .mapToObj(i -> new Statement(UUID.randomUUID().toString(), "0123456789a" + i, "Words " + i, null, null, "wall.by-team", true)).toList());
    }

    @Test
    void itComesBackFromItsTextAsItWas() {
        Round round = ten().answered(Opinion.AGREE).answered(Opinion.NOT_SURE).at(5).answered(Opinion.DISAGREE);
        assertEquals(round, Round.of(round.text()));
        assertEquals("an---d----", round.answers());
        assertEquals(List.of(0, 1, 5), round.answeredPlaces());
        assertEquals(round.cards().get(6), round.card());
    }

    @Test
    void itsTextFitsAnAddress() {
        assertTrue(ten().text().matches("[A-Za-z0-9_~-]{1,450}"), ten().text());
    }

    @Test
    void itIsOverAfterTheLastCard() {
        Round round = ten();
        for (int i = 0; i < 10; i++) {
            assertFalse(round.isOver());
            round = round.answered(Opinion.AGREE);
        }
        assertTrue(round.isOver());
        assertTrue(Round.fresh("x", List.of()).isOver());
    }

    @Test
    void anAnswerThatIsChangedTakesThePlaceOfTheOneBefore() {
        assertEquals("d---------", ten().answered(Opinion.AGREE).at(0).answered(Opinion.DISAGREE).answers());
    }

    @Test
    void topicsTakeTurnsAndTheOrderWithinATopicStays() {
        Map<String, String> topics = Map.of("a1", "a", "a2", "a", "a3", "a", "b1", "b", "b2", "b");
        assertEquals(List.of("a1", "b1", "n1", "a2", "b2", "a3"), DealCards.mixed(List.of("a1", "a2", "b1", "a3", "b2", "n1"), topics));
        assertEquals(List.of(), DealCards.mixed(List.of(), topics));
        assertEquals(10, DealCards.mixed(IntStream.range(0, 40).mapToObj(String::valueOf).toList(), Map.of()).size());
    }
}
