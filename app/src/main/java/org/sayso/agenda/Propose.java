package org.sayso.agenda;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.sayso.event.Event;
import org.sayso.web.FormKey;
import org.sayso.web.MakeOnce;
import org.sayso.web.Refusal;

/** Somebody proposes an item, held until a person reads it, or puts her name to one that is there. Sent twice it is once. */
@Singleton
class Propose {
    /** So that one link does not fill the desk. */
    static final int MOST = 5;
    private final AgendaRepository agendas;
    private final ProposalRepository proposals;
    private final MakeOnce once;
    private final Clock clock;

    Propose(AgendaRepository agendas, ProposalRepository proposals, MakeOnce once, Clock clock) {
        this.agendas = agendas;
        this.proposals = proposals;
        this.once = once;
        this.clock = clock;
    }

    enum Outcome { KEPT, CLOSED, ENOUGH }

    private static final class Not extends RuntimeException {
        final Outcome outcome;

        Not(Outcome outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }
    }

    /** @param form without problems */
    Outcome propose(Event event, AgendaLink link, ProposalForm form) {
        String id = FormKey.of(form.key());
        try {
            once.make(() -> proposals.ofLink(event.id(), id, link.mark()), () -> made(event, link, form, id));
            return Outcome.KEPT;
        } catch (Not not) {
            return not.outcome;
        }
    }

    private Proposal made(Event event, AgendaLink link, ProposalForm form, String id) {
        Agenda agenda = agendas.lock(event.id()).orElseThrow(Refusal::notFound);
        if (!agenda.takesProposals(clock.instant())) {
            throw new Not(Outcome.CLOSED);
        }
        if (countOf(event, link) >= MOST) {
            throw new Not(Outcome.ENOUGH);
        }
        Proposal made = proposals.save(Proposal.held(id, event.id(), form.kindOf(), form.words(), form.whyOrNull(), clock.instant()));
        proposals.addAuthor(id, link.mark(), clock.instant());
        return made;
    }

    /** Once a link put its name to a proposal, that is one of those it may make. */
    private long countOf(Event event, AgendaLink link) {
        return proposals.authors(event.id()).stream().filter(a -> a.link().equals(link.mark())).count();
    }

    /** False when it is not there to be seen, or it is too late. */
    boolean putName(Event event, AgendaLink link, String id) {
        Agenda agenda = agendas.findById(event.id()).orElseThrow(Refusal::notFound);
        boolean may = agenda.takesVotes(clock.instant()) && proposals.findByEventIdAndId(event.id(), id).filter(Proposal::isShown).isPresent();
        if (may) {
            proposals.addAuthor(id, link.mark(), clock.instant());
        }
        return may;
    }
}
