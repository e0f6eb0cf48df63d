package org.sayso.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Makes a row that has its id from a {@link FormKey}, in a transaction, unless it is there: for one of many that come at
 * once the database decides, and the others find what that one made. A place that somebody else took in between, such as
 * an address made from a title, is a reason to try again; any other failure is thrown on. Thread-safe.
 */
@Singleton
public class MakeOnce {
    private static final int TRIES = 4;
    private static final Set<Integer> TAKEN = Set.of(1062, 23505);
    private static final int CHANGED_SINCE_READ = 1020;
    private final TransactionOperations<Connection> transactions;

    MakeOnce(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** @param isNew false when the same form was sent before */
    public record Made<T>(T row, boolean isNew) {}

    /** @param there looks for the row, only where the asker may look; @param making makes it, with that id */
    public <T> Made<T> make(Supplier<Optional<T>> there, Supplier<T> making) {
        for (int i = 0; i < TRIES; i++) {
            Optional<T> row = there.get();
            if (row.isPresent()) {
                return new Made<>(row.get(), false);
            }
            try {
                return new Made<>(transactions.executeWrite(status -> making.get()), true);
            } catch (RuntimeException e) {
                if (!isPassing(e) && there.get().isEmpty()) {
                    throw e;
                }
            }
        }
        return there.get().map(row -> new Made<>(row, false)).orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "Load the form again and send it once more."));
    }

    /**
     * Whether a row, or one of a batch, failed because a key it needs is taken: the first number is that of MySQL and MariaDB,
     * the second that of H2. A value that is missing or points nowhere is something else.
     */
    public static boolean isTaken(Throwable e) {
        return any(e, sql -> TAKEN.contains(sql.getErrorCode()));
    }

    /** Class 40 of SQL states is two transactions that met; MariaDB has a number of its own for a row that another one changed. */
    private static boolean isPassing(Throwable e) {
        return isTaken(e) || any(e, sql -> sql.getErrorCode() == CHANGED_SINCE_READ || sql.getSQLState() != null && sql.getSQLState().startsWith("40"));
    }

    private static boolean any(@Nullable Throwable e, Predicate<SQLException> is) {
        return e != null && (e instanceof SQLException sql && is.test(sql) || any(e.getCause(), is));
    }
}
