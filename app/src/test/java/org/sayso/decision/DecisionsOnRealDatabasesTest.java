package org.sayso.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.event.Event;
import org.sayso.event.SomeEvents;
import org.sayso.event.Term;
import org.sayso.web.Refusal;

class DecisionsOnRealDatabasesTest extends OnEveryDatabase {
    private SomeDecisions some;
    private Event event;
    private Points points;

    @BeforeEach
    void wasThere() {
        some = new SomeDecisions(site);
        event = some.past();
        points = site.the(Points.class);
    }

    private <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        CyclicBarrier together = new CyclicBarrier(acts.size());
        Stream<Callable<T>> begun = acts.stream().map(act -> () -> {
            together.await();
            return act.call();
        });
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(begun.toList())) {
                results.add(one.get());
            }
            return results;
        }
    }

    @Test
    void roomsToTheRightReadHowManyPointsStandWhere() {
        Event another = some.past();
        Event without = some.past();
        some.agreed(event, "A later bus", -2);
        some.agreed(event, "A ramp", 0);
        some.done(event, some.agreed(event, "A leaflet", -3), "It is printed.");
        some.notDoing(another, some.agreed(another, "A new school", -3), "There is no money for it.");
        assertEquals(new Points.Counts(2, 1, 0, 1), points.counts(event.id()));
        assertEquals(
                Map.of(event.id(), new Points.Counts(2, 1, 0, 1), another.id(), new Points.Counts(0, 0, 1, 0)), points.of(List.of(event.id(), another.id(), without.id())));
        assertEquals(Points.Counts.NONE, points.counts(without.id()));
        assertTrue(points.ofTerm(Term.of(event.startsAt())).all() >= 4);
        assertEquals(Points.Counts.NONE, points.ofTerm(new Term(1999, 0)));
        some.published(event, "We talked.");
        assertEquals(Set.of(event.id()), points.published(List.of(event.id(), another.id())));
    }

    @Test
    void whatIsFinishedSinceAMomentIsReadOnlyOnceItIsPublished() {
        Instant before = site.the(Clock.class).instant().minusSeconds(1);
        String done = some.agreed(event, "A later bus", 5);
        some.done(event, done, "It goes at nine.");
        some.notDoing(event, some.agreed(event, "A new school", 5), "There is no money for it.");
        some.agreed(event, "A ramp", 5);
        assertEquals(List.of(), points.changedSince(event.id(), before));
        some.published(event, "We talked.");
        List<Points.Finished> since = points.changedSince(event.id(), before);
        assertEquals(List.of("A later bus", "A new school"), since.stream().map(Points.Finished::what).toList());
        assertEquals("It goes at nine.", since.getFirst().proof().words());
        assertEquals("There is no money for it.", since.getLast().reason());
        assertEquals(List.of(), points.changedSince(event.id(), site.the(Clock.class).instant().plus(Duration.ofDays(1))));
    }

    @Test
    void anEventIsClosedOnlyWhenItIsOverAndPublishedAndNoPointIsOpen() {
        Event ahead = new SomeEvents(site).open(12);
        some.published(ahead, "Before it was.");
        assertFalse(some.close(ahead));
        String id = some.agreed(event, "A later bus", 5);
        assertFalse(some.close(event));
        some.done(event, id, "It goes at nine.");
        assertFalse(some.close(event), "its record is not published");
        some.published(event, "We talked.");
        assertTrue(some.close(event));
        assertTrue(some.close(event), "twice is as once");
        assertTrue(points.isClosed(event.id()));
        assertEquals(Set.of(event.id()), points.closed(List.of(event.id(), ahead.id())));
    }

    @Test
    void aClosedEventOpensAgainByItself() {
        String id = some.agreed(event, "A later bus", 5);
        some.done(event, id, "It goes at nine.");
        some.published(event, "We talked.");
        some.close(event);
        assertTrue(site.the(FinishPoint.class).openAgain(some.host, event, id, some.find(id).version()));
        assertFalse(points.isClosed(event.id()));
        assertNull(some.find(id).finishedAt());
        assertEquals("It goes at nine.", some.find(id).proofWords(), "it need not be typed again");
        some.done(event, id, "It goes at ten.");
        some.close(event);
        String more = some.agreed(event, "A ramp", 5);
        assertFalse(points.isClosed(event.id()));
        some.notDoing(event, more, "The house is listed.");
        some.close(event);
        site.the(WriteRecord.class).takeBack(some.host, event);
        assertFalse(points.isClosed(event.id()));
    }

    @Test
    void ofTwoAtOnceNeitherLeavesAClosedEventWithAnOpenPoint() throws Exception {
        some.published(event, "We talked.");
        String id = some.agreed(event, "A later bus", 5);
        for (int round = 0; round < 12; round++) {
            some.done(event, id, "Round " + round);
            long version = some.find(id).version();
            Callable<Boolean> opening = round % 2 == 0 ? () -> site.the(FinishPoint.class).openAgain(some.host, event, id, version) : () -> some.agreed(event, "A ramp", 5) != null;
            atOnce(List.of(() -> some.close(event), opening));
            assertFalse(points.isClosed(event.id()), "round " + round);
            assertEquals(1, points.counts(event.id()).open(), "round " + round);
            site.the(PointRepository.class).of("dorset", event.id()).stream().filter(p -> p.isOpen() && !p.id().equals(id)).forEach(p -> some.notDoing(event, p.id(), "One is enough."));
            if (!some.find(id).isOpen()) {
                site.the(FinishPoint.class).openAgain(some.host, event, id, some.find(id).version());
            }
        }
    }

    @Test
    void theLastOpenPointFinishedAndTheEventClosedAtOnceLeaveNoOpenPointBehind() throws Exception {
        some.published(event, "We talked.");
        String id = some.agreed(event, "A later bus", 5);
        atOnce(List.of(() -> some.close(event), () -> site.the(FinishPoint.class).done(some.host, event, id, new ProofForm(0, "words", "", "", "It goes at nine.", ""))));
        assertEquals(0, points.counts(event.id()).open());
        assertTrue(some.close(event));
    }

    @Test
    void theSameFormMakesOnePointHoweverManySendIt() throws Exception {
        PointForm form = some.form(UUID.randomUUID().toString(), -1, "A later bus", 5);
        Callable<Point> once = () -> site.the(SavePoint.class).add(some.host, event, form);
        assertEquals(1, atOnce(IntStream.range(0, 6).mapToObj(i -> once).toList()).stream().map(Point::id).distinct().count());
        assertEquals(1, points.counts(event.id()).open());
    }

    @Test
    void whoeverIsOvertakenChangesNothing() {
        String id = some.agreed(event, "A later bus", 5);
        SavePoint saving = site.the(SavePoint.class);
        assertTrue(saving.change(PRIYA, event, id, some.form("", 0, "A bus at nine", 5)));
        assertTrue(saving.change(PRIYA, event, id, some.form("", 0, "A bus at nine", 5)), "the same, sent twice");
        assertFalse(saving.change(SAM, event, id, some.form("", 0, "A bus at ten", 5)));
        ProofForm proof = new ProofForm(1, "words", "", "", "It goes at nine.", "https://example.org/bus");
        FinishPoint finishing = site.the(FinishPoint.class);
        assertFalse(finishing.notDoing(SAM, event, id, 0, "No money."));
        assertTrue(finishing.done(PRIYA, event, id, proof));
        assertTrue(finishing.done(PRIYA, event, id, proof), "the same, sent twice");
        assertFalse(finishing.notDoing(SAM, event, id, 1, "No money."));
        assertFalse(finishing.openAgain(SAM, event, id, 1));
        assertEquals("A bus at nine", some.find(id).what());
        assertEquals(PointState.DONE, some.find(id).state());
        WriteRecord writing = site.the(WriteRecord.class);
        assertTrue(writing.write(PRIYA, event, new RecordForm("We talked.", -1), false));
        assertFalse(writing.write(SAM, event, new RecordForm("We sang.", -1), true));
        assertTrue(writing.write(SAM, event, new RecordForm("We talked.", -1), true), "the same words");
    }

    @Test
    void openPointsAreListedForThoseWhoMaySeeThemTheOldestDayFirst() {
        PointRepository repository = site.the(PointRepository.class);
        String later = some.agreed(event, "A later bus", 5);
        String late = some.agreed(event, "A ramp", -9);
        List<String> ids = List.of(late, later);
        assertEquals(ids, repository.open("dorset", 1, "", 10_000, 0).stream().map(Point::id).filter(ids::contains).toList());
        assertEquals(ids, repository.open("dorset", 0, some.host.id(), 10_000, 0).stream().map(Point::id).filter(ids::contains).toList());
        assertEquals(List.of(), repository.open("dorset", 0, "nobody", 10_000, 0).stream().map(Point::id).filter(ids::contains).toList());
        some.published(event, "We talked.");
        assertEquals(ids, repository.open("dorset", 0, "nobody", 10_000, 0).stream().map(Point::id).filter(ids::contains).toList());
        assertTrue(repository.countOpen("dorset", 0, "nobody", some.day(0)).late() >= 1);
        assertEquals(new PointRepository.Open(0, 0), repository.countOpen("nowhere", 1, "", some.day(0)));
    }

    @Test
    void anotherPartnershipsPointsAreNotThere() {
        Event others = new SomeEvents(site).ofOthers();
        Point one = site.the(PointRepository.class).save(new Point(
                UUID.randomUUID().toString(), "elsewhere", others.id(), null, "A later bus", "Bus team", some.day(5), PointState.OPEN, null, null, null, null, null, null,
                site.the(Clock.class).instant(), null));
        site.the(RecordRepository.class).save(new EventRecord(others.id(), "elsewhere", "We talked.", one.madeAt(), "Ann", one.madeAt(), "Ann", null));
        site.the(ClosingRepository.class).save(new Closing(others.id(), "elsewhere", one.madeAt(), "Ann"));
        assertEquals(Points.Counts.NONE, points.counts(others.id()));
        assertFalse(points.isClosed(others.id()));
        assertEquals(Set.of(), points.published(List.of(others.id())));
        assertEquals(List.of(), points.changedSince(others.id(), Instant.EPOCH));
        assertTrue(site.the(PointRepository.class).findByPartnershipAndId("dorset", one.id()).isEmpty());
        assertTrue(site.the(RecordRepository.class).findByPartnershipAndEventId("dorset", others.id()).isEmpty());
        assertTrue(site.the(ClosingRepository.class).findByPartnershipAndEventId("dorset", others.id()).isEmpty());
        assertFalse(site.the(PointRepository.class).open("dorset", 1, "", 10_000, 0).stream().anyMatch(p -> p.id().equals(one.id())));
        assertThrows(Refusal.class, () -> site.the(SavePoint.class).change(some.host, event, one.id(), some.form("", 0, "Mine", 5)));
        assertThrows(Refusal.class, () -> site.the(FinishPoint.class).notDoing(some.host, event, one.id(), 0, "No."));
        assertThrows(Refusal.class, () -> site.the(FinishPoint.class).notDoing(some.host, others, one.id(), 0, "No."));
    }
}
