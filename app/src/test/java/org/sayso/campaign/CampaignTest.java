package org.sayso.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CampaignTest {
    private static final Instant OPENS = Instant.parse("2026-09-07T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-12-01T12:00:00Z");

    private static Campaign campaign(Instant ready, Instant opens, Instant closes, Instant closed) {
        return new Campaign("id", "dorset", "c", "C", "Why?", null, " One…\n\n Two…", "everyone", "p", opens, closes, null, false, false, true, ready, null, closed, null, OPENS, null);
    }

    private static final Campaign READY = campaign(OPENS, OPENS, CLOSES, null);

    @Test
    void itsStageIsToldByItsDates() {
        assertEquals(Stage.DRAFT, campaign(null, OPENS, CLOSES, null).stage(OPENS.plusSeconds(1)));
        assertEquals(Stage.PLANNED, READY.stage(OPENS.minusSeconds(1)));
        assertEquals(Stage.OPEN, READY.stage(OPENS));
        assertEquals(Stage.OPEN, READY.stage(CLOSES.minusSeconds(1)));
        assertEquals(Stage.CLOSED, READY.stage(CLOSES));
        assertEquals(Stage.CLOSED, campaign(OPENS, OPENS, CLOSES, OPENS.plusSeconds(9)).stage(OPENS.plusSeconds(10)));
        assertEquals(Stage.OPEN, campaign(OPENS, null, null, null).stage(CLOSES));
    }

    @Test
    void aFormOpenedBeforeTheCloseMayBeSentForAnHour() {
        assertTrue(READY.accepts(CLOSES.minusSeconds(60), CLOSES.plusSeconds(3599)));
        assertFalse(READY.accepts(CLOSES.minusSeconds(60), CLOSES.plusSeconds(3600)));
        assertFalse(READY.accepts(CLOSES, CLOSES.plusSeconds(1)));
    }

    @Test
    void theHourBeginsWhenAPersonClosesIt() {
        Campaign closedByHand = campaign(OPENS, OPENS, CLOSES, CLOSES.minusSeconds(86_400));
        Instant end = closedByHand.end();
        assertEquals(CLOSES.minusSeconds(86_400), end);
        assertTrue(closedByHand.accepts(end.minusSeconds(1), end.plusSeconds(3599)));
        assertFalse(closedByHand.accepts(end.minusSeconds(1), end.plusSeconds(3601)));
        assertEquals(CLOSES, campaign(OPENS, OPENS, CLOSES, CLOSES.plusSeconds(5)).end());
    }

    @Test
    void nothingIsAcceptedBeforeItOpens() {
        assertFalse(READY.accepts(OPENS.minusSeconds(60), OPENS.minusSeconds(30)));
        assertFalse(READY.accepts(OPENS.minusSeconds(60), CLOSES.plusSeconds(30)));
        assertFalse(campaign(null, OPENS, CLOSES, null).accepts(OPENS, OPENS.plusSeconds(1)));
    }
}
