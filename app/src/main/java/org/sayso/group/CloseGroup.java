package org.sayso.group;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.function.Supplier;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;

/** Ends the answers of a group, or takes it up again. Its code goes on showing what became of those that came. Doing it twice is as doing it once. */
@Singleton
class CloseGroup {
    private static final int TRIES = 4;
    private final YoungGroupRepository groups;
    private final Audit audit;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    CloseGroup(YoungGroupRepository groups, Audit audit, TransactionOperations<Connection> transactions, Clock clock) {
        this.groups = groups;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    void close(Colleague by, Supplier<YoungGroup> group) {
        to(true, by, group);
    }

    void takeUp(Colleague by, Supplier<YoungGroup> group) {
        to(false, by, group);
    }

    private void to(boolean closed, Colleague by, Supplier<YoungGroup> found) {
        for (int i = 0; i < TRIES; i++) {
            YoungGroup group = found.get();
            if ((group.closedAt() != null) == closed || isWritten(closed, by, group)) {
                return;
            }
        }
    }

    /** False when a colleague changed it in the same moment. */
    private boolean isWritten(boolean closed, Colleague by, YoungGroup group) {
        try {
            transactions.executeWrite(status -> {
                audit.wrote(by, closed ? "group-closed" : "group-opened", "group " + group.id(), null);
                return groups.update(group.closed(closed ? clock.instant() : null));
            });
            return true;
        } catch (OptimisticLockException e) {
            return false;
        }
    }
}
