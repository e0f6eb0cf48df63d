package org.sayso.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void belowTenAnswersNothingIsShown() {
        assertTrue(Shares.of(new Counts(9, 0, 0)).isEmpty());
        assertTrue(Shares.of(Counts.NONE).isEmpty());
        assertEquals(new Shares(100, 0, 0), Shares.of(new Counts(10, 0, 0)).orElseThrow());
    }

    @Test
    void everyShareIsAStepOfFiveAndTogetherTheyAreAHundred() {
        for (int agree = 0; agree <= 30; agree++) {
            for (int disagree = 0; disagree <= 30; disagree++) {
                for (int notSure = 0; notSure <= 30; notSure++) {
                    Counts counts = new Counts(agree, disagree, notSure);
                    Shares.of(counts).ifPresent(shares -> {
                        assertEquals(100, shares.agree() + shares.disagree() + shares.notSure(), counts.toString());
                        assertEquals(0, shares.agree() % 5 + shares.disagree() % 5 + shares.notSure() % 5, counts.toString());
                        assertTrue(Math.abs(shares.agree() - 100.0 * counts.agree() / counts.all()) < 5, counts.toString());
                        assertTrue(Math.abs(shares.notSure() - 100.0 * counts.notSure() / counts.all()) < 5, counts.toString());
                    });
                }
            }
        }
    }

    @Test
    void theMostSplitIsWhereAsManyAgreeAsDoNot() {
        assertEquals(1, new Counts(7, 7, 3).split());
        assertEquals(0, new Counts(7, 0, 3).split());
        assertEquals(0, Counts.NONE.split());
        assertTrue(new Counts(6, 4, 0).split() > new Counts(8, 2, 0).split());
    }
}
