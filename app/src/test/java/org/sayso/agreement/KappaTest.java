package org.sayso.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KappaTest {
    private static void add(List<Kappa.Two<String>> all, int times, String first, String second) {
        for (int i = 0; i < times; i++) {
            all.add(new Kappa.Two<>(first, second));
        }
    }

    /** The example that is worked out by hand in many textbooks: 50 grant proposals, two readers. */
    @Test
    void itIsWhatTheTextbookSays() {
        List<Kappa.Two<String>> all = new ArrayList<>();
        add(all, 20, "yes", "yes");
        add(all, 5, "yes", "no");
        add(all, 10, "no", "yes");
        add(all, 15, "no", "no");
        Kappa kappa = Kappa.of(all);
        assertEquals(0.5, kappa.chance(), 1e-9);
        assertEquals(0.4, kappa.value(), 1e-9);
        assertEquals("0.40", kappa.getNumber());
        assertEquals("0.12", kappa.getLow());
        assertEquals("0.62", kappa.getHigh());
        assertEquals("agreement.kappa.fair", kappa.getWords());
        assertTrue(kappa.isSaid());
    }

    @Test
    void alwaysTheSameIsOneWithARangeBelowIt() {
        List<Kappa.Two<String>> all = new ArrayList<>();
        add(all, 10, "a", "a");
        add(all, 10, "b", "b");
        Kappa kappa = Kappa.of(all);
        assertEquals(1, kappa.value(), 1e-9);
        assertEquals("0.68", kappa.getLow());
        assertEquals("agreement.kappa.almost-perfect", kappa.getWords());
    }

    @Test
    void asByChanceIsZeroAndLessIsNegative() {
        List<Kappa.Two<String>> all = new ArrayList<>();
        add(all, 10, "a", "a");
        add(all, 10, "a", "b");
        add(all, 10, "b", "a");
        add(all, 10, "b", "b");
        assertEquals(0, Kappa.of(all).value(), 1e-9);
        add(all, 20, "a", "b");
        assertTrue(Kappa.of(all).value() < 0);
        assertEquals("agreement.kappa.none", Kappa.of(all).getWords());
    }

    @Test
    void fewReadingsAndASingleChoiceSayNothing() {
        List<Kappa.Two<String>> all = new ArrayList<>();
        assertFalse(Kappa.of(all).isSaid());
        add(all, 19, "a", "b");
        assertFalse(Kappa.of(all).isSaid());
        List<Kappa.Two<String>> single = new ArrayList<>();
        add(single, 100, "a", "a");
        assertFalse(Kappa.of(single).isSaid());
    }

    @Test
    void aSmallerSampleIsPartOfEveryLargerOne() {
        List<String> cuts = Sample.CHOICES.stream().map(Sample::cut).toList();
        assertEquals(List.of("g", "8000", "3333", "1999", "0ccc", "051e", "0000"), cuts);
        assertEquals(cuts, cuts.stream().sorted(java.util.Comparator.reverseOrder()).toList());
    }
}
