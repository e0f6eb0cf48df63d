package org.sayso.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
        assertTrue(events.byIds(List.of(others.id())).isEmpty());
        assertTrue(events.ahead().stream().noneMatch(e -> e.id().equals(others.id())));
        assertTrue(events.all().stream().noneMatch(e -> e.id().equals(others.id())));
        assertTrue(events.startingBetween(others.startsAt(), others.startsAt().plusSeconds(1)).stream().noneMatch(e -> e.id().equals(others.id())));
    }

    @Test
    void thoseThatBeginInATimeAreFoundByIt() {
        Instant start = site.the(Clock.class).instant().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(20)).plusSeconds(7);
        Event one = new SomeEvents(site).openAt(start);
        assertTrue(events.startingBetween(start, start.plusSeconds(1)).contains(one));
        assertTrue(events.startingBetween(start.minusSeconds(60), start).stream().noneMatch(e -> e.id().equals(one.id())));
        Events.Span span = events.span().orElseThrow();
        assertTrue(!span.first().isAfter(start) && !span.last().isBefore(start), span.toString());
        EventRepository repository = site.the(EventRepository.class);
        assertTrue(repository.first("nowhere").isEmpty() && repository.last("nowhere").isEmpty(), "of this partnership alone");
    }

    @Test
    void aDraftIsAsIfItHadNeverBeen() {
        Event draft = new SomeEvents(site).draft();
        assertTrue(events.findVisible(draft.slug()).isEmpty());
        assertTrue(events.ahead().stream().noneMatch(e -> e.id().equals(draft.id())));
        assertEquals(EventStage.DRAFT, events.stage(draft));
    }
}
