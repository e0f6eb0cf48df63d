package org.sayso.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

    private static Response that(Standing standing, Instant themed, Instant actedOn) {
        return new Response(
                "id", "dorset", "campaign", "key", "hash", "code", null, "words", null, null, null, null, true, "web", null, standing, "unkind", NOW, NOW,
                themed, actedOn, null, null, null, null, null, 1L);
    }

    @Test
    void itGoesFromReceivedToActedOn() {
        assertEquals(Progress.RECEIVED, that(Standing.HELD, null, null).progress());
        assertEquals(Progress.READ, that(Standing.RELEASED, null, null).progress());
        assertEquals(Progress.THEMED, that(Standing.RELEASED, NOW, null).progress());
        assertEquals(Progress.ACTED_ON, that(Standing.RELEASED, NOW, NOW).progress());
    }

    @Test
    void keptPrivateStaysSoWhateverElseCameOfIt() {
        assertEquals(Progress.KEPT_PRIVATE, that(Standing.KEPT_PRIVATE, NOW, NOW).progress());
    }

    @Test
    void aConcernLooksReceived() {
        assertEquals(Progress.RECEIVED, that(Standing.CONCERN, NOW, NOW).progress());
    }
}
