package org.sayso.decision;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.event.Places;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;

/**
 * Closes an event that is over, whose record is published and that has no open point. Whoever closes, and whoever makes a point open, holds the lock of the
 * event ({@link Places#lock}) from the first question of their transaction on; so of two at once the second sees what the first did.
 */
@Singleton
class CloseEvent {
    private final ClosingRepository closings;
    private final RecordRepository records;
    private final Points points;
    private final Places places;
    private final Audit audit;
    private final TransactionOperations<Connection> transactions;
    private final Site site;
    private final Clock clock;

    CloseEvent(
            ClosingRepository closings, RecordRepository records, Points points, Places places, Audit audit, TransactionOperations<Connection> transactions, Site site, Clock clock) {
        this.closings = closings;
        this.records = records;
        this.points = points;
        this.places = places;
        this.audit = audit;
        this.transactions = transactions;
        this.site = site;
        this.clock = clock;
    }

    /** What is left to do before an event can be closed. @param open how many points */
    @Introspected
    record Left(boolean isAhead, boolean isUnpublished, long open) {
        public boolean isNothing() {
            return !isAhead && !isUnpublished && open == 0;
        }
    }

    Left left(Event event) {
        boolean isPublished = records.findByPartnershipAndEventId(site.slug(), event.id()).filter(EventRecord::isPublished).isPresent();
        return new Left(!event.hasEnded(clock.instant()), !isPublished, points.counts(event.id()).open());
    }

    Optional<Closing> of(Event event) {
        return closings.findByPartnershipAndEventId(site.slug(), event.id());
    }

    /** Twice is as once. @return false when something is left to do: then it stays open */
    boolean close(Colleague by, Event event) {
        return transactions.executeWrite(status -> {
            places.lock(event.id());
            if (!left(event).isNothing()) {
                return false;
            }
            if (of(event).isEmpty()) {
                closings.save(new Closing(event.id(), site.slug(), clock.instant(), by.name()));
                audit.wrote(by, "decision-closed", "event " + event.id(), null);
            }
            return true;
        });
    }

    /** Inside a transaction that holds the lock of the event: one that was closed is not any more. */
    void reopen(Colleague by, Event event) {
        of(event).ifPresent(closing -> {
            closings.delete(closing);
            audit.wrote(by, "decision-reopened", "event " + event.id(), null);
        });
    }
}
