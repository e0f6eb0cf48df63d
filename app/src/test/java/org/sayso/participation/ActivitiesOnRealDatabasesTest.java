package org.sayso.participation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.web.Refusal;

class ActivitiesOnRealDatabasesTest extends OnEveryDatabase {

    @Test
    void anActivityIsKeptWhole() {
        Activity made = new SomeActivities(site).of(true, "purbeck,wimborne");
        assertEquals(made, site.the(Register.class).find(made.id()).orElseThrow());
        assertTrue(site.the(Register.class).all().stream().anyMatch(asking -> asking.id().equals(made.id()) && asking.areas().size() == 2));
    }

    @Test
    void whatIsAnotherPartnershipsIsNotThere() {
        Activity others = new SomeActivities(site).ofOthers();
        Register register = site.the(Register.class);
        assertTrue(register.find(others.id()).isEmpty());
        assertTrue(register.byHand().stream().noneMatch(a -> a.id().equals(others.id())));
        assertTrue(register.all().stream().noneMatch(a -> a.id().equals(others.id())));
        assertThrows(Refusal.class, () -> site.the(RetireActivity.class).retire(PRIYA, others.id()));
    }

    @Test
    void itIsOverAndTakenUpAgainWithoutHarm() {
        Activity made = new SomeActivities(site).of(true, null);
        RetireActivity retiring = site.the(RetireActivity.class);
        retiring.retire(PRIYA, made.id());
        retiring.retire(SAM, made.id());
        Activity over = site.the(Register.class).find(made.id()).orElseThrow();
        assertNotNull(over.endedAt());
        assertEquals("Priya N", over.endedBy(), "the first one said it");
        retiring.takeUp(SAM, made.id());
        Activity again = site.the(Register.class).find(made.id()).orElseThrow();
        assertNull(again.endedAt());
        assertEquals(made.title(), again.title());
    }

    @Test
    void whoIsOvertakenDoesNotOverwrite() {
        Activity made = new SomeActivities(site).of(true, null);
        site.the(RetireActivity.class).retire(PRIYA, made.id());
        ActivityForm stale = ActivityForm.of(made);
        var outcome = site.the(SaveActivity.class).change(SAM, made, stale.withVersion(made.version()));
        assertTrue(outcome instanceof SaveActivity.Outcome.Saved, "the same words are no quarrel");
        assertNotNull(site.the(Register.class).find(made.id()).orElseThrow().endedAt());
    }
}
