package org.sayso.agenda;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.MakeOnce;

/** Begins the agenda of an event, or sets its dates and room anew until it is counted. */
@Singleton
class SetAgenda {
    private final AgendaRepository agendas;
    private final MakeOnce once;
    private final Audit audit;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    SetAgenda(AgendaRepository agendas, MakeOnce once, Audit audit, TransactionOperations<Connection> transactions, Clock clock) {
        this.agendas = agendas;
        this.once = once;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param form without problems. @return false when it was counted already */
    boolean set(Colleague by, Event event, AgendaForm form) {
        if (once.make(() -> agendas.findById(event.id()), () -> begun(by, event, form)).isNew()) {
            return true;
        }
        return transactions.executeWrite(status -> {
            Optional<Agenda> open = agendas.lock(event.id()).filter(agenda -> agenda.countedAt() == null);
            open.ifPresent(agenda -> {
                agendas.update(agenda.set(form.number().orElseThrow(), form.proposeUntil().orElseThrow(), form.voteUntil().orElseThrow()));
                audit.wrote(by, "agenda-set", "event " + event.id(), null);
            });
            return open.isPresent();
        });
    }

    private Agenda begun(Colleague by, Event event, AgendaForm form) {
        audit.wrote(by, "agenda-begun", "event " + event.id(), null);
        return agendas.save(new Agenda(
                event.id(), form.number().orElseThrow(), form.proposeUntil().orElseThrow(), form.voteUntil().orElseThrow(), clock.instant(), by.name(), null, null, null, null, null,
                null, null, null, null));
    }
}
