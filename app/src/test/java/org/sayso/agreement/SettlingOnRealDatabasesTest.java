package org.sayso.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.staff.Colleague;
import org.sayso.tagging.ConfirmTags;
import org.sayso.tagging.CurrentTags;
import org.sayso.tagging.TaggedMeanwhile;
import org.sayso.tagging.Tags;

/** Two plan leads settle, or decide, at the same time: one is told of the other, and nothing is overwritten that was not seen. */
class SettlingOnRealDatabasesTest extends OnEveryDatabase {
    private static final String YOUNG = "young-and-thriving";
    private static final String PLACE = "best-place-to-live";

    /** Priya set it against one priority, and somebody who did not see that chose another. @return id of the second reading */
    private String difference(Response response) {
        CurrentTags first = site.the(ConfirmTags.class).change(PRIYA, response.id(), List.of(PLACE), null);
        String id = UUID.randomUUID().toString();
        site.the(SecondReadingRepository.class).save(new SecondReading(
                id, response.id(), first.decisionId(), UUID.randomUUID().toString(), "Alex R", YOUNG, first.at().plusSeconds(60), null, null));
        return id;
    }

    private CurrentTags holds(Response response) {
        return site.the(Tags.class).of(response.id()).orElseThrow();
    }

    private SecondReadingRepository.Pair pair(String id) {
        return site.the(SecondReadingRepository.class).pair("dorset", id).orElseThrow();
    }

    private void settle(Colleague who, String id, List<String> priorities, SettleDifference.Seen seen) {
        site.the(SettleDifference.class).settle(who, id, priorities, seen);
    }

    private SettleDifference.Seen seen(Response response, String id) {
        return new SettleDifference.Seen(holds(response).decisionId(), pair(id).settledAt());
    }

    private static Throwable cause(CompletableFuture<?> task) {
        return assertThrows(CompletionException.class, () -> task.orTimeout(60, TimeUnit.SECONDS).join()).getCause();
    }

    /** On MySQL a transaction goes on seeing what it saw at its first look: what is decided while it waits for the lock must not be missed. */
    @Test
    void whatAColleagueDecidesWhileOneWaitsToSettleIsSeen() {
        Response bus = released("A bus after nine");
        String id = difference(bus);
        SettleDifference.Seen seen = seen(bus, id);
        TransactionOperations<Connection> transactions = transactions();
        CompletableFuture<Void> sams = transactions.executeWrite(status -> {
            site.the(ResponseRepository.class).lock("dorset", bus.id());
            CompletableFuture<Void> waits = CompletableFuture.runAsync(() -> settle(SAM, id, List.of(YOUNG), seen), Thread::startVirtualThread);
            assertThrows(TimeoutException.class, () -> waits.get(700, TimeUnit.MILLISECONDS));
            site.the(ConfirmTags.class).fitsNone(PRIYA, bus.id(), seen.decision());
            return waits;
        });
        assertInstanceOf(TaggedMeanwhile.class, cause(sams));
        assertTrue(holds(bus).priorities().isEmpty());
        assertNull(pair(id).settledAt());
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return site.the(TransactionOperations.class);
    }

    @Test
    void ofTwoWhoSettleAtOnceOneIsTold() {
        for (int round = 0; round < 5; round++) {
            Response bus = released("A bus after nine, round " + round);
            String id = difference(bus);
            SettleDifference.Seen seen = seen(bus, id);
            CyclicBarrier together = new CyclicBarrier(2);
            List<CompletableFuture<Void>> both = Stream.of(PRIYA, SAM).map(who -> CompletableFuture.runAsync(() -> {
                try {
                    together.await(30, TimeUnit.SECONDS);
                } catch (Exception late) {
                    throw new IllegalStateException(late);
                }
                settle(who, id, who.equals(PRIYA) ? List.of(PLACE) : List.of(YOUNG), seen);
            }, Thread::startVirtualThread)).toList();
            List<Throwable> problems = both.stream().map(one -> one.handle((done, problem) -> problem == null ? null : problem.getCause()).orTimeout(60, TimeUnit.SECONDS).join()).toList();
            assertTrue(problems.stream().allMatch(problem -> problem == null || problem instanceof SettledMeanwhile || problem instanceof TaggedMeanwhile), problems.toString());
            List<Boolean> refused = problems.stream().map(problem -> problem != null).toList();
            assertEquals(1, refused.stream().filter(told -> told).count(), "one of the two is told of the other");
            boolean isPriyas = !refused.getFirst();
            assertEquals(isPriyas ? "Priya N" : "Sam T", pair(id).settledName());
            assertEquals(List.of(isPriyas ? PLACE : YOUNG), holds(bus).priorities());
        }
    }

    @Test
    void whoeverSettlesOnWhatHoldsMustHaveSeenThatItHolds() {
        Response bus = released("A bus after nine");
        String id = difference(bus);
        SettleDifference.Seen before = seen(bus, id);
        CurrentTags sams = site.the(ConfirmTags.class).change(SAM, bus.id(), List.of(YOUNG), before.decision());
        assertThrows(TaggedMeanwhile.class, () -> settle(PRIYA, id, List.of(YOUNG), before));
        assertNull(pair(id).settledAt());
        settle(PRIYA, id, List.of(YOUNG), seen(bus, id));
        assertEquals(sams, holds(bus), "what holds stays as it was decided");
        assertEquals("Priya N", pair(id).settledName());
    }

    @Test
    void asSettledByAColleagueItIsNotSettledAgainUnseen() {
        Response bus = released("A bus after nine");
        String id = difference(bus);
        SettleDifference.Seen before = seen(bus, id);
        settle(PRIYA, id, List.of(PLACE), before);
        assertThrows(SettledMeanwhile.class, () -> settle(SAM, id, List.of(YOUNG), before));
        assertThrows(SettledMeanwhile.class, () -> settle(SAM, id, List.of(PLACE), before), "also when it is the same");
        assertEquals("Priya N", pair(id).settledName());
        settle(SAM, id, List.of(YOUNG), seen(bus, id));
        assertEquals("Sam T", pair(id).settledName(), "whoever has seen it may");
        assertEquals(List.of(YOUNG), holds(bus).priorities());
    }

    @Test
    void aDoubleTapIsOneSettlement() {
        for (List<String> chosen : List.of(List.of(PLACE), List.of(YOUNG), List.<String>of())) {
            Response bus = released("A bus after nine");
            String id = difference(bus);
            SettleDifference.Seen before = seen(bus, id);
            settle(SAM, id, chosen, before);
            CurrentTags holds = holds(bus);
            var settled = pair(id);
            settle(SAM, id, chosen, before);
            assertEquals(holds, holds(bus));
            assertEquals(settled, pair(id));
        }
    }

    @Test
    void whatIsNotReadAnyMoreIsNotSettled() {
        for (String standing : List.of("HELD", "CONCERN")) {
            Response bus = released("A bus after nine");
            String id = difference(bus);
            SettleDifference.Seen before = seen(bus, id);
            stands(bus, standing);
            assertThrows(SettleDifference.Gone.class, () -> settle(SAM, id, List.of(PLACE), before));
        }
    }
}
