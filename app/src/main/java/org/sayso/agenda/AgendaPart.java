package org.sayso.agenda;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.event.EventPart;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;

/** The agenda on the page of its event. */
@Singleton
class AgendaPart implements EventPart {
    private final Agendas agendas;
    private final AgendaPages pages;
    private final ProposalRepository proposals;
    private final Clock clock;

    AgendaPart(Agendas agendas, AgendaPages pages, ProposalRepository proposals, Clock clock) {
        this.agendas = agendas;
        this.pages = pages;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** @param state message key; @param waiting how many proposals nobody read yet, or null */
    @Introspected
    record DeskPart(String path, String state, @Nullable String waiting) {}

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Optional<Shown> inPublic(Event event) {
        return event.cancelledAt() != null ? Optional.empty() : agendas.of(event).map(agenda -> new Shown("agenda/_part", pages.page(event, agenda)));
    }

    @Override
    public Optional<Shown> onDesk(Event event, Colleague colleague) {
        boolean may = colleague.is(Role.ADMIN) || colleague.is(Role.PLAN_LEAD) || colleague.is(Role.MODERATOR);
        return !may ? Optional.empty() : Optional.of(new Shown("agenda/desk/_part", desk(event)));
    }

    private DeskPart desk(Event event) {
        long waiting = proposals.of(event.id()).stream().filter(p -> p.state() == ProposalState.HELD).count();
        return new DeskPart(
                AgendaDeskPages.path(event), AgendaDeskPages.state(agendas.of(event).orElse(null), clock.instant()), waiting == 0 ? null : String.valueOf(waiting));
    }
}
