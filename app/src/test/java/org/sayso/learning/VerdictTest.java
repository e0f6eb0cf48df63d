package org.sayso.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of a comparison, and which decisions measure it. */
class VerdictTest {
    @Test
    void nothingIsSaidOfADifferenceOnFewDecisions() {
        assertEquals(Verdict.TOO_FEW, Verdict.of(19, 19, 0));
    }

    @Test
    void whatChanceMayDoIsNoDifference() {
        assertEquals(Verdict.NO_CLEAR, Verdict.of(200, 5, 0));
        assertEquals(Verdict.BETTER, Verdict.of(200, 6, 0));
        assertEquals(Verdict.WORSE, Verdict.of(200, 0, 6));
        assertEquals(Verdict.NO_CLEAR, Verdict.of(200, 12, 8));
        assertEquals(Verdict.NO_CLEAR, Verdict.of(200, 0, 0));
        assertEquals(0.0625, Verdict.chance(5, 0), 1e-12);
        assertEquals(0.5034, Verdict.chance(12, 8), 1e-4);
    }

    @Test
    void oneDecisionInFiveIsHeldBackAndAlwaysTheSame() {
        long held = IntStream.range(0, 5_000).filter(i -> HeldBack.is(UUID.nameUUIDFromBytes(new byte[] {(byte) i, (byte) (i >> 8)}).toString())).count();
        assertTrue(held > 850 && held < 1150, held + " of 5000");
        assertTrue(IntStream.range(0, 1_000).mapToObj(i -> new UUID(i, i).toString()).allMatch(id -> HeldBack.is(id) == HeldBack.is(id) && HeldBack.part(id, 5) < 5));
    }
}
