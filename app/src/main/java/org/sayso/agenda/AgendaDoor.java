package org.sayso.agenda;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.sayso.booking.BookingLinks;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.web.ClientAddress;
import org.sayso.web.Refusal;
import org.sayso.web.WrongTries;

/**
 * Lets whoever holds a link of an event in: one that staff handed out, or her own of a booking. What is kept of a link is a keyed hash, which leads to nobody.
 * A wrong link, one of another event and one that was revoked are the same. After thirty wrong ones in a minute an address waits: a link has 128 bits, so
 * that many find none, and a community centre may have one address.
 */
@Singleton
class AgendaDoor {
    static final int WRONG_A_MINUTE = 30;
    private final Events events;
    private final Agendas agendas;
    private final InvitationRepository invitations;
    private final BookingLinks bookings;
    private final LinkMarks marks;
    private final WrongTries wrong;

    AgendaDoor(Events events, Agendas agendas, InvitationRepository invitations, BookingLinks bookings, LinkMarks marks, ClientAddress addresses) {
        this.events = events;
        this.agendas = agendas;
        this.invitations = invitations;
        this.bookings = bookings;
        this.marks = marks;
        this.wrong = new WrongTries(addresses, WRONG_A_MINUTE, Duration.ofMinutes(1), "Too many wrong links came from this address. Wait one minute.");
    }

    /** What is decided, and by whom. */
    record Inside(Event event, Agenda agenda, AgendaLink link) {
        String path() {
            return path(event) + "/" + link.token();
        }

        static String path(Event event) {
            return "/events/" + event.slug() + "/agenda";
        }
    }

    /** The agenda of an event that anybody may see; a draft and one without an agenda are not there. */
    Inside look(String slug) {
        Event event = events.findVisible(slug).orElseThrow(Refusal::notFound);
        return new Inside(event, agendas.of(event).orElseThrow(Refusal::notFound), null);
    }

    /** Empty when the link is wrong; the event itself has to be there. */
    Optional<Inside> enter(HttpRequest<?> request, String slug, String token) {
        wrong.check(request);
        Inside there = look(slug);
        Optional<AgendaLink> link = link(there.event(), token);
        if (link.isEmpty()) {
            wrong.add(request);
        }
        return link.map(l -> new Inside(there.event(), there.agenda(), l));
    }

    private Optional<AgendaLink> link(Event event, String token) {
        String mark = marks.ofToken(token);
        return invitations.holds(event.id(), mark) > 0 ? Optional.of(new AgendaLink(mark, token))
                : bookings.find(event.id(), token).map(booking -> new AgendaLink(marks.ofBooking(booking.bookingId()), token));
    }
}
