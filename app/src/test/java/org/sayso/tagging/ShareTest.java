package org.sayso.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void theIntervalIsWilsons() {
        Share share = new Share(35, 50);
        assertEquals(0.5625, share.low(), 0.0005);
        assertEquals(0.8090, share.high(), 0.0005);
        assertEquals("70", share.getPercent());
    }

    @Test
    void allOfFewIsNotCertain() {
        Share share = new Share(10, 10);
        assertEquals(0.7225, share.low(), 0.0005);
        assertEquals(1, share.high(), 1e-9);
        assertFalse(share.isEnough());
        assertTrue(new Share(30, 30).isEnough());
    }

    @Test
    void noneOfNothingSaysNothing() {
        Share share = new Share(0, 0);
        assertEquals(0, share.low());
        assertEquals(1, share.high());
        assertFalse(share.isEnough());
    }
}
