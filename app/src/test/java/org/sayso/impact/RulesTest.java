package org.sayso.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sayso.impact.Verdict.MET;
import static org.sayso.impact.Verdict.NOT_KNOWN;
import static org.sayso.impact.Verdict.NOT_MET;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.decision.Points;

class RulesTest {
    @Test
    void theTargetIsMetByAsManyAsItSays() {
        assertEquals(MET, Rules.target(20, 20L));
        assertEquals(NOT_MET, Rules.target(19, 20L));
        assertEquals(NOT_KNOWN, Rules.target(19, null));
        assertEquals(NOT_KNOWN, Rules.target(0, 20L), "nobody counted");
    }

    @Test
    void moreIsMoreThanTheAverageThen() {
        assertEquals(MET, Rules.more(13, 25, 2, true));
        assertEquals(NOT_MET, Rules.more(12, 25, 2, true));
        assertEquals(NOT_MET, Rules.more(12, 24, 2, true), "just as many are not more");
        assertEquals(NOT_KNOWN, Rules.more(12, 24, 2, false), "more can still come");
        assertEquals(MET, Rules.more(13, 24, 2, false));
        assertEquals(NOT_KNOWN, Rules.more(12, 0, 0, true));
        assertEquals(NOT_KNOWN, Rules.more(0, 24, 2, true));
    }

    @Test
    void eightyInAHundredAreEnoughFromFiveAnswersOn() {
        assertEquals(MET, Rules.positive(4, 5));
        assertEquals(MET, Rules.positive(80, 100));
        assertEquals(NOT_MET, Rules.positive(79, 100));
        assertEquals(NOT_KNOWN, Rules.positive(4, 4));
    }

    @Test
    void theVoteChoseMoreThanHalf() {
        assertEquals(MET, Rules.chosen(2, 3));
        assertEquals(NOT_MET, Rules.chosen(2, 4));
        assertEquals(NOT_KNOWN, Rules.chosen(0, 0));
    }

    @Test
    void aPointThatIsLateIsNotMetAndAnOpenOneIsNotKnownYet() {
        assertEquals(MET, Rules.points(new Points.Counts(0, 2, 0, 0)));
        assertEquals(MET, Rules.points(new Points.Counts(0, 2, 1, 0)), "one is not done, with its reason");
        assertEquals(NOT_MET, Rules.points(new Points.Counts(0, 0, 2, 0)), "nothing was done");
        assertEquals(NOT_KNOWN, Rules.points(new Points.Counts(1, 5, 0, 0)));
        assertEquals(NOT_MET, Rules.points(new Points.Counts(1, 5, 0, 1)));
        assertEquals(NOT_KNOWN, Rules.points(Points.Counts.NONE));
    }

    @Test
    void inPublicNoNumberUnderFiveIsShownNorOneThatGivesItAway() {
        assertEquals("impact.figure.came.few", People.of(List.of(3L), true).came().words());
        assertEquals("3", People.of(List.of(3L), false).came().first());
        People one = People.of(List.of(40L, 3L), true);
        assertEquals("impact.figure.came.least", one.came().words());
        assertEquals("40", one.came().first());
        assertEquals(43, one.all());
        assertEquals("46", People.of(List.of(40L, 3L, 3L), true).came().first(), "two small ones together are six");
        assertEquals("40", People.of(List.of(40L, 1L, 2L), true).came().first());
        assertEquals("impact.figure.came.none", People.of(List.of(), true).came().words());
    }
}
