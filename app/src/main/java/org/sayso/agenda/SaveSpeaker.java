package org.sayso.agenda;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import org.sayso.event.Event;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.FormKey;
import org.sayso.web.MakeOnce;

/** Adds a guest speaker, or says how far one is. */
@Singleton
class SaveSpeaker {
    private final SpeakerRepository speakers;
    private final MakeOnce once;
    private final Audit audit;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    SaveSpeaker(SpeakerRepository speakers, MakeOnce once, Audit audit, TransactionOperations<Connection> transactions, Clock clock) {
        this.speakers = speakers;
        this.once = once;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param form without problems. Sent twice it is one */
    void add(Colleague by, Event event, SpeakerForm form) {
        String id = FormKey.of(form.key());
        once.make(() -> speakers.findByEventIdAndId(event.id(), id), () -> {
            audit.wrote(by, "agenda-speaker-added", "event " + event.id(), form.stateOf().slug());
            return speakers.save(new Speaker(id, event.id(), null, form.who(), SpeakerState.NOT_ASKED, null, clock.instant(), null, null, null).with(form, clock.instant()));
        });
    }

    /** False when a colleague changed it in between. */
    boolean change(Colleague by, Event event, Speaker speaker, SpeakerForm form) {
        if (speaker.version() != form.version()) {
            return false;
        }
        try {
            transactions.executeWrite(status -> {
                audit.wrote(by, "agenda-speaker-changed", "event " + event.id(), form.stateOf().slug());
                return speakers.update(speaker.with(form, clock.instant()));
            });
            return true;
        } catch (OptimisticLockException e) {
            return false;
        }
    }
}
