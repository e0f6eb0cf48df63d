package org.sayso.demo;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sayso.agenda.BringAgenda;
import org.sayso.booking.BringBookings;
import org.sayso.decision.BringDecisions;
import org.sayso.event.Event;
import org.sayso.impact.BringFaces;
import org.sayso.staff.Colleague;
import org.sayso.web.Moments;

/** What went on around an invented event: its agenda, who booked and came, what was decided, and how it was. */
@Singleton
class DemoMeetings {
    private static final Duration VOTE_ENDS_BEFORE = Duration.ofDays(4);
    private static final Duration AGENDA_BEGINS_BEFORE = Duration.ofDays(30);
    private final BringAgenda agendas;
    private final BringBookings bookings;
    private final BringDecisions decisions;
    private final BringFaces faces;
    private final Clock clock;

    DemoMeetings(BringAgenda agendas, BringBookings bookings, BringDecisions decisions, BringFaces faces, Clock clock) {
        this.agendas = agendas;
        this.bookings = bookings;
        this.decisions = decisions;
        this.faces = faces;
        this.clock = clock;
    }

    void bring(Event event, DemoFiles.Event told, Colleague lead) {
        Instant made = event.startsAt().minus(AGENDA_BEGINS_BEFORE);
        if (told.agenda() != null) {
            agendas.bring(lead, event, agenda(event, told.agenda(), made));
        }
        if (!told.bookings().isEmpty()) {
            bookings.bring(event, told.bookings().stream().map(b -> new BringBookings.Brought(b.name(), b.people(), b.children(), b.needs(), b.came())).toList(), told.walkIns(), made);
        }
        if (told.decided() != null) {
            decisions.bring(lead, event, told.decided().strip(), told.agreed().stream().map(this::agreed).toList(), event.endsAt().plus(Duration.ofDays(3)));
        }
        faces.bring(event, told.faces(), Moments.dayOf(event.endsAt()));
    }

    private static BringAgenda.Brought agenda(Event event, DemoFiles.Agenda told, Instant made) {
        return new BringAgenda.Brought(
                told.slots(), made, event.startsAt().minus(VOTE_ENDS_BEFORE), told.handedTo(), told.items().stream().map(i -> new BringAgenda.Item(i.words(), i.why(), i.speaker())).toList(),
                told.ballots().stream().map(b -> new BringAgenda.Ballot(b.links(), b.dots())).toList(),
                told.guests().stream().map(g -> new BringAgenda.Guest(g.who(), g.state(), g.note())).toList());
    }

    private BringDecisions.Agreed agreed(DemoFiles.Agreed told) {
        LocalDate today = Moments.dayOf(clock.instant());
        return new BringDecisions.Agreed(
                told.what(), told.who(), today.plusDays(told.dueInDays()), told.finishedInDays() == null ? null : today.plusDays(told.finishedInDays()), told.proof(), told.action(), told.whyNot());
    }
}
