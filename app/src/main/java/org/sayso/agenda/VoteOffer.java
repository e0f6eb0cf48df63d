package org.sayso.agenda;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sayso.booking.LinkOffer;
import org.sayso.event.Event;

/** Whoever booked can propose and vote, as long as that is open. */
@Singleton
class VoteOffer implements LinkOffer {
    private final Agendas agendas;
    private final Clock clock;

    VoteOffer(Agendas agendas, Clock clock) {
        this.agendas = agendas;
        this.clock = clock;
    }

    @Override
    public Optional<Offer> to(Event event) {
        Instant now = clock.instant();
        return agendas.of(event).filter(agenda -> agenda.takesProposals(now) || agenda.takesVotes(now))
                .map(agenda -> new Offer("agenda.offer", "vote", "/events/" + event.slug() + "/agenda/", "booking.mail.agenda"));
    }
}
