package org.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;

/** After which failures it is tried again, and after which it is not. */
class MakeOnceTest {
    private final MakeOnce once = Database.H2.site().the(MakeOnce.class);
    private final AtomicInteger tries = new AtomicInteger();

    private static DataAccessException failure(String state, int number) {
        return new DataAccessException("It failed", new SQLException("It failed", state, number));
    }

    private MakeOnce.Made<String> failingOnce(RuntimeException failure) {
        return once.make(Optional::empty, () -> {
            if (tries.incrementAndGet() == 1) {
                throw failure;
            }
            return "made";
        });
    }

    @Test
    void whatIsTakenAndTransactionsThatMetAreTriedAgain() {
        for (DataAccessException passing : new DataAccessException[] {
            failure("23000", 1062), failure("23505", 23505), failure("40001", 1213), failure("HY000", 1020)}) {
            tries.set(0);
            assertTrue(failingOnce(passing).isNew(), passing.getCause().toString());
            assertEquals(2, tries.get());
        }
    }

    @Test
    void anyOtherFailureIsThrownOn() {
        for (RuntimeException lasting : new RuntimeException[] {
            failure("23000", 1048), failure("23000", 1452), failure("23502", 23502), failure("22001", 1406), new IllegalStateException("Not the database")}) {
            tries.set(0);
            assertSame(lasting, assertThrows(RuntimeException.class, () -> failingOnce(lasting)));
            assertEquals(1, tries.get(), lasting.toString());
        }
    }

    @Test
    void aRowThatIsThereAfterAFailureIsTheRow() {
        AtomicInteger looks = new AtomicInteger();
        var made = once.make(() -> looks.incrementAndGet() == 1 ? Optional.empty() : Optional.of("theirs"), () -> {
            throw failure("23000", 1048);
        });
        assertEquals("theirs", made.row());
        assertFalse(made.isNew());
    }

    @Test
    void whatStaysTakenIsAnAnswerInTheEnd() {
        assertThrows(Refusal.class, () -> once.make(Optional::empty, () -> {
            throw failure("23505", 23505);
        }));
    }
}
