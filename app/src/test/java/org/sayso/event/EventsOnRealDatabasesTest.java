package org.sayso.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.cast.OnEveryDatabase;

class EventsOnRealDatabasesTest extends OnEveryDatabase {
    private Events events;

    @BeforeEach
    void find() {
        events = site.the(Events.class);
    }

    @Test
    void anEventIsKeptWhole() {
        Event made = new SomeEvents(site).open(12);
        Event kept = events.find(made.slug()).orElseThrow();
        assertEquals(made, kept);
        assertTrue(kept.isOnline());
        assertEquals(EventStage.OPEN, events.stage(kept));
        assertTrue(events.ahead().contains(kept));
    }

    @Test
    void whatIsAnotherPartnershipsIsNotThere() {
        Event others = new SomeEvents(site).ofOthers();
        assertTrue(events.find(others.slug()).isEmpty());
        assertTrue(events.byId(others.id()).isEmpty());
        assertTrue(events.byIds(java.util.List.of(others.id())).isEmpty());
        assertTrue(events.ahead().stream().noneMatch(e -> e.id().equals(others.id())));
        assertTrue(events.all().stream().noneMatch(e -> e.id().equals(others.id())));
    }

    @Test
    void aDraftIsAsIfItHadNeverBeen() {
        Event draft = new SomeEvents(site).draft();
        assertTrue(events.findVisible(draft.slug()).isEmpty());
        assertTrue(events.ahead().stream().noneMatch(e -> e.id().equals(draft.id())));
        assertEquals(EventStage.DRAFT, events.stage(draft));
    }
}
