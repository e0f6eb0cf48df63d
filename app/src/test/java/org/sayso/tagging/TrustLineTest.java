package org.sayso.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the line is drawn, for taggers whose truth is known because they are made up. */
class TrustLineTest {
    /** A tagger that is right as often as that at each sureness, and what people decided on so many of its suggestions. */
    private static List<Checked> simulated(Random random, int decisions, DoubleUnaryOperator right) {
        long[][] counts = new long[99][2];
        for (int i = 0; i < decisions; i++) {
            int hundredth = 20 + random.nextInt(79);
            counts[hundredth][0]++;
            counts[hundredth][1] += random.nextDouble() < right.applyAsDouble(hundredth / 100.0) ? 1 : 0;
        }
        return IntStream.range(0, 99).filter(h -> counts[h][0] > 0).mapToObj(h -> new Checked("a", h, false, counts[h][0], counts[h][1])).toList();
    }

    private static Checked at(int hundredth, long agreed, long n) {
        return new Checked("a", hundredth, false, n, agreed);
    }

    /** The best of many cuts would draw one nearly half of the time for the second one. */
    @ParameterizedTest
    @CsvSource({"0.17, 0.001", "0.5, 0.001", "0.65, 0.025"})
    void aTaggerThatGuessesGetsNoLineHoweverManyCutsThereAre(double right, double atMost) {
        Random random = new Random(27);
        for (int decisions : new int[] {40, 200, 1000}) {
            long lines = IntStream.range(0, 1000).filter(run -> {
                List<Checked> all = simulated(random, decisions, sure -> right);
                return TrustLine.from(all, TrustLine.RIGHT).isPresent() || TrustLine.from(all, HowGood.RIGHT).isPresent();
            }).count();
            assertTrue(lines <= 1000 * atMost, lines + " lines in 1,000 for one that is right " + right + " of " + decisions);
        }
    }

    @Test
    void aTaggerThatGuessesIsNotToBeTrustedAtAll() {
        TrustLine line = TrustLine.of(simulated(new Random(3), 300, sure -> 1 / 6.0));
        assertEquals("nowhere", line.says());
        assertTrue(line.isWarning());
        assertEquals(300, line.share().whole());
    }

    @Test
    void aLineThatIsThereIsFoundWhereItIs() {
        Random random = new Random(5);
        int[] lines = IntStream.range(0, 200).map(run -> TrustLine.from(simulated(random, 600, sure -> sure < 0.6 ? 0.3 : 0.95), TrustLine.RIGHT).orElseThrow()).sorted().toArray();
        assertTrue(lines[10] >= 55 && lines[190] <= 65, Arrays.toString(lines));
        TrustLine line = TrustLine.of(simulated(random, 600, sure -> sure < 0.6 ? 0.3 : 0.95));
        assertEquals("below", line.says());
        assertTrue(line.share().value() < 0.4);
    }

    @Test
    void aTaggerThatIsNearlyAlwaysRightNeedsNoLine() {
        TrustLine line = TrustLine.of(simulated(new Random(9), 600, sure -> 0.96));
        assertEquals("from", line.says());
        assertEquals(Optional.of(20), TrustLine.from(List.of(at(20, 40, 40), at(80, 50, 50)), HowGood.RIGHT));
    }

    @Test
    void ofTooFewNothingIsSaid() {
        assertEquals("not-yet", TrustLine.of(List.of()).says());
        assertEquals("not-yet", TrustLine.of(List.of(at(90, 29, 29))).says());
        assertEquals("not-yet", TrustLine.of(List.of(at(90, 5, 29))).says(), "nor against it");
        assertEquals("not-yet", TrustLine.of(List.of(at(90, 30, 40))).says(), "right 3 in 4, but too few to know");
        assertEquals(Optional.empty(), TrustLine.from(List.of(at(90, 34, 34)), HowGood.RIGHT), "34 of 34 can still be under 9 in 10");
        assertEquals(Optional.of(90), TrustLine.from(List.of(at(90, 35, 35)), HowGood.RIGHT));
    }

    @Test
    void whereItIsNeitherGoodNorBadBelowTheLineThatIsSaid() {
        assertEquals(new TrustLine("from-unsure", "0.90", new Share(38, 40)), TrustLine.of(List.of(at(40, 213, 300), at(90, 38, 40))));
        assertEquals(new TrustLine("from", "0.90", new Share(38, 40)), TrustLine.of(List.of(at(40, 10, 20), at(90, 38, 40))));
    }
}
