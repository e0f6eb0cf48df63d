package org.sayso.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sayso.impact.Verdict.MET;
import static org.sayso.impact.Verdict.NOT_KNOWN;
import static org.sayso.impact.Verdict.NOT_MET;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.decision.Points;

class RulesTest {
    private static People people(Long... came) {
        return People.of(Arrays.asList(came), true);
    }

    @Test
    void theTargetIsMetByAsManyAsItSays() {
        assertEquals(MET, Rules.target(people(20L), 20L));
        assertEquals(NOT_MET, Rules.target(people(19L), 20L));
        assertEquals(NOT_KNOWN, Rules.target(people(19L), null));
    }

    @Test
    void nobodyCountedIsNotThatNobodyCame() {
        assertEquals(NOT_KNOWN, Rules.target(people((Long) null), 20L));
        assertEquals(NOT_MET, Rules.target(people(0L), 20L));
        assertEquals(NOT_KNOWN, Rules.target(people(40L, null), 20L), "one of them was not counted");
        assertEquals(NOT_KNOWN, Rules.moreThanAverage(people(7L), people((Long) null)));
        assertEquals(MET, Rules.moreThanAverage(people(7L), people(0L)));
        assertEquals("impact.figure.came.none", people((Long) null).came().words());
        assertEquals("0", people(0L).came().first());
    }

    @Test
    void aHiddenNumberDecidesNothing() {
        assertEquals(NOT_MET, Rules.target(people(3L), 5L));
        assertEquals(NOT_KNOWN, Rules.target(people(3L), 4L));
        assertEquals(MET, Rules.target(people(3L), 1L));
        assertEquals(MET, Rules.target(people(40L, 3L), 41L));
        assertEquals(NOT_KNOWN, Rules.target(people(40L, 3L), 43L));
        assertEquals(MET, Rules.target(People.of(List.of(40L, 3L), false), 43L), "at the desk it is not hidden");
    }

    @Test
    void moreIsMoreThanTheAverageThen() {
        assertEquals(MET, Rules.moreThanAverage(people(13L), people(12L, 13L)));
        assertEquals(NOT_MET, Rules.moreThanAverage(people(12L), people(12L, 13L)));
        assertEquals(NOT_MET, Rules.moreThanAverage(people(12L), people(12L, 12L)), "just as many are not more");
        assertEquals(NOT_KNOWN, Rules.moreThanAverage(people(6L), people(8L, 3L)), "the average can have been six, or less");
        assertEquals(MET, Rules.moreThanAverage(people(7L), people(8L, 3L)));
        assertEquals(NOT_KNOWN, Rules.moreThanAverage(people(12L), people()));
        assertEquals(NOT_KNOWN, Rules.moreThanAverage(people(), people(24L)));
    }

    @Test
    void moreIsMoreThanAllOfTheTermBefore() {
        assertEquals(MET, Rules.moreThanThen(people(13L, 12L), people(24L), true));
        assertEquals(NOT_MET, Rules.moreThanThen(people(24L), people(12L, 12L), true));
        assertEquals(NOT_KNOWN, Rules.moreThanThen(people(24L), people(12L, 12L), false), "more can still come");
        assertEquals(MET, Rules.moreThanThen(people(25L), people(24L), false));
        assertEquals(NOT_KNOWN, Rules.moreThanThen(people(25L), people(24L, null), true), "more can have come then");
        assertEquals(NOT_KNOWN, Rules.moreThanThen(people(24L, null), people(24L), true));
        List<Figures> now = List.of(SomeFigures.came(SomeFigures.THIS_TERM, 24L, 20));
        assertEquals(List.of("impact.figure.came.number", "impact.figure.last.none", "impact.figure.counted"),
                Rows.ofTerm(now, List.of(), true, SomeFigures.NOW, true).get(1).figures().stream().map(Row.Figure::words).toList(), "where no event was, none is counted");
    }

    @Test
    void eightyInAHundredAreEnoughFromTenAnswersOn() {
        assertEquals(MET, Rules.positive(8, 10));
        assertEquals(MET, Rules.positive(80, 100));
        assertEquals(NOT_MET, Rules.positive(79, 100));
        assertEquals(NOT_KNOWN, Rules.positive(9, 9));
    }

    @Test
    void moreFacesThanPeopleSayNothing() {
        Figures good = SomeFigures.of(SomeFigures.THIS_TERM, 20L, 20, 10, 10, 0, 0);
        Figures tooMany = SomeFigures.of(SomeFigures.THIS_TERM, 9L, 20, 10, 0, 0, 0);
        Row one = Rows.ofEvent(tooMany, List.of(), SomeFigures.NOW, false).get(2);
        assertEquals(NOT_KNOWN, one.verdict());
        assertEquals(List.of("impact.figure.positive.too-many.event"), one.figures().stream().map(Row.Figure::words).toList());
        Row both = Rows.ofTerm(List.of(good, tooMany), List.of(), true, SomeFigures.NOW, true).get(2);
        assertEquals(MET, both.verdict());
        assertEquals(List.of(new Row.Figure("impact.figure.positive", "100", "10"), Row.Figure.of("impact.figure.positive.too-many.term", "1")), both.figures());
        assertEquals(MET, Rows.ofEvent(SomeFigures.of(SomeFigures.THIS_TERM, null, 20, 10, 10, 0, 0), List.of(), SomeFigures.NOW, true).get(2).verdict(), "nobody counted");
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

    /** That none can be worked out is tried in {@link HiddenNumbersTest}. */
    @Test
    void inPublicASumNamesNoNumberUnderFive() {
        assertEquals("impact.figure.came.few", people(3L).came().words());
        assertEquals("3", People.of(List.of(3L), false).came().first());
        assertEquals(Row.Figure.of("impact.figure.came.least", "40"), people(40L, 3L, 3L).came());
        assertEquals("impact.figure.came.each", people(3L, 4L).came().words());
        assertEquals("impact.figure.came.few", people(3L, 0L).came().words());
        assertEquals("impact.figure.came.none", people().came().words());
    }

    @Test
    void anAverageThatIsSmallOrHasASmallNumberInItIsNotShown() {
        for (List<Long> before : List.of(List.of(40L, 3L), List.of(8L, 0L))) {
            List<Figures> then = before.stream().map(people -> SomeFigures.came(SomeFigures.THE_TERM_BEFORE, people, 20)).toList();
            Figures now = SomeFigures.came(SomeFigures.THIS_TERM, 30L, 20);
            assertEquals("impact.figure.average.hidden", Rows.ofEvent(now, then, SomeFigures.NOW, true).get(1).figures().get(1).words());
            assertEquals("impact.figure.average", Rows.ofEvent(now, then, SomeFigures.NOW, false).get(1).figures().get(1).words());
        }
    }
}
