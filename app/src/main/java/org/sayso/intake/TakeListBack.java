package org.sayso.intake;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import org.sayso.feedback.TakeBack;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;

/**
 * Takes a list back that was brought in by mistake: each of its responses that nobody has read. What somebody has read stays. It goes by
 * batches, each in a transaction of its own, so after a stop in between the rest can still be taken back. Then the same file can come in again.
 */
@Singleton
class TakeListBack {
    private final ArrivalRepository arrivals;
    private final TakeBack takeBack;
    private final Audit audit;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    TakeListBack(ArrivalRepository arrivals, TakeBack takeBack, Audit audit, TransactionOperations<Connection> transactions, Clock clock) {
        this.arrivals = arrivals;
        this.takeBack = takeBack;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return how many went now */
    int takeBack(Colleague who, ListImport list) {
        if (!list.isEnded()) {
            return 0;
        }
        List<String> unread = arrivals.unread(list.id());
        int gone = 0;
        for (int from = 0; from < unread.size(); from += ImportResponses.BATCH) {
            List<String> batch = unread.subList(from, Math.min(from + ImportResponses.BATCH, unread.size()));
            gone += transactions.executeWrite(status -> takeBatchBack(who, list, batch));
        }
        return gone;
    }

    /** Also by an earlier press of the same button. */
    boolean isBack(ListImport list) {
        return arrivals.counts(list.id()).gone() > 0;
    }

    private int takeBatchBack(Colleague who, ListImport list, List<String> batch) {
        List<String> gone = takeBack.undoEntries(batch);
        if (!gone.isEmpty()) {
            arrivals.tookBack(gone, clock.instant());
            audit.wrote(who, "list-taken-back", "list " + list.id(), gone.size() + " taken back");
        }
        return gone.size();
    }
}
