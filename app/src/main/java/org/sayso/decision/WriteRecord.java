package org.sayso.decision;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import org.sayso.event.Event;
import org.sayso.event.Places;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;

/** Writes what was decided at an event, publishes it, takes it back. Each holds the lock of the event from its first question on. */
@Singleton
class WriteRecord {
    private final RecordRepository records;
    private final CloseEvent closing;
    private final Places places;
    private final Audit audit;
    private final TransactionOperations<Connection> transactions;
    private final Site site;
    private final Clock clock;

    WriteRecord(RecordRepository records, CloseEvent closing, Places places, Audit audit, TransactionOperations<Connection> transactions, Site site, Clock clock) {
        this.records = records;
        this.closing = closing;
        this.places = places;
        this.audit = audit;
        this.transactions = transactions;
        this.site = site;
        this.clock = clock;
    }

    /** @param form without problems. @return false when a colleague changed the words in between: then nothing is changed */
    boolean write(Colleague by, Event event, RecordForm form, boolean isToPublish) {
        return transactions.executeWrite(status -> {
            places.lock(event.id());
            EventRecord old = records.findByPartnershipAndEventId(site.slug(), event.id()).orElse(null);
            boolean isSame = old != null && old.words().equals(form.words());
            if (!isSame && RecordForm.of(old).version() != form.version()) {
                return false;
            }
            Instant now = clock.instant();
            EventRecord kept = old == null ? records.save(new EventRecord(event.id(), site.slug(), form.words(), now, by.name(), null, null, null))
                    : isSame ? old : records.update(old.saying(form.words(), by.name(), now));
            if (!isSame) {
                audit.wrote(by, "decision-written", "event " + event.id(), null);
            }
            if (isToPublish && !kept.isPublished()) {
                records.update(kept.published(by.name(), now));
                audit.wrote(by, "decision-published", "event " + event.id(), null);
            }
            return true;
        });
    }

    /** A draft again, which only its hosts see. An event that was closed is open then. Twice is as once. */
    void takeBack(Colleague by, Event event) {
        transactions.executeWrite(status -> {
            places.lock(event.id());
            records.findByPartnershipAndEventId(site.slug(), event.id()).filter(EventRecord::isPublished).ifPresent(written -> {
                records.update(written.takenBack());
                audit.wrote(by, "decision-taken-back", "event " + event.id(), null);
                closing.reopen(by, event);
            });
            return null;
        });
    }
}
