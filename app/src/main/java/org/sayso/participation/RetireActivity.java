package org.sayso.participation;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/** Says that an activity is over, or takes it up again. It stays in the register: what was asked is known. */
@Singleton
class RetireActivity {
    private static final int TRIES = 4;
    private final ActivityRepository activities;
    private final Register register;
    private final Audit audit;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    RetireActivity(ActivityRepository activities, Register register, Audit audit, TransactionOperations<Connection> transactions, Clock clock) {
        this.activities = activities;
        this.register = register;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    void retire(Colleague by, String id) {
        to(true, by, id);
    }

    void takeUp(Colleague by, String id) {
        to(false, by, id);
    }

    private void to(boolean isOver, Colleague by, String id) {
        for (int i = 1;; i++) {
            Activity activity = register.find(id).orElseThrow(Refusal::notFound);
            try {
                if ((activity.endedAt() != null) != isOver) {
                    transactions.executeWrite(status -> written(isOver, by, activity));
                }
                return;
            } catch (OptimisticLockException e) { // a colleague changed it in the same moment: then what holds is looked at anew
                if (i == TRIES) {
                    throw e;
                }
            }
        }
    }

    private Activity written(boolean isOver, Colleague by, Activity activity) {
        Instant now = clock.instant();
        audit.wrote(by, isOver ? "activity-retired" : "activity-taken-up", "activity " + activity.id(), null);
        return activities.update(isOver ? activity.ended(now, by.name(), now, by.name()) : activity.ended(null, null, now, by.name()));
    }
}
