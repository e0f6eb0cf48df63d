package org.sayso.nlp.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void theErrorIsHowFarEachBinIsOff() {
        List<Calibration.Told> told = List.of(
                new Calibration.Told(0.9, true), new Calibration.Told(0.9, false), // told 1.8, right 1
                new Calibration.Told(0.3, false), new Calibration.Told(1, true)); // the last goes with 0.9
        assertEquals((0.8 + 0.3) / 4, Calibration.error(told), 1e-9);
        assertEquals(0, Calibration.error(List.of()), 1e-9);
    }

    @Test
    void exactConfidencesAreOffByChanceAndLessSoWithMoreTexts() {
        Calibration.ByChance few = Calibration.byChance(Collections.nCopies(50, new Calibration.Told(0.8, true)));
        Calibration.ByChance many = Calibration.byChance(Collections.nCopies(5000, new Calibration.Told(0.8, true)));
        assertEquals(0.8 * Math.sqrt(0.8 * 0.2 / 50), few.mean(), 0.005); // mean deviation of a binomial share: 0.8 of its standard deviation
        assertEquals(few.mean() / 10, many.mean(), 0.001);
        assertTrue(few.most() > few.mean());
    }

    @Test
    void whatIsSurerThanItIsRightIsOffByMoreThanChance() {
        List<Calibration.Told> told = IntStream.range(0, 300).mapToObj(i -> new Calibration.Told(0.9, i % 10 < 7)).toList();
        assertTrue(Calibration.error(told) > Calibration.byChance(told).most());
    }
}
