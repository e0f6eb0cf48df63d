package org.sayso.agenda;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sayso.booking.BookingLinks;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.web.ClientAddress;
import org.sayso.web.Page;
import org.sayso.web.Refusal;
import org.sayso.web.WrongTries;

/**
 * Lets whoever holds a link of an event in: one that staff handed out, or her own of a booking. What is kept of a link is a keyed hash, which leads to nobody.
 * A wrong link, one of another event and one that was revoked are the same. After thirty wrong ones in a minute an address waits with
 * wrong ones: a link has 128 bits, so that many find none, and whoever has a right one at the same address, as in a library, is never kept out.
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

    /** @param link null for whoever only looks */
    record Inside(Event event, Agenda agenda, @Nullable AgendaLink link) {
        String path() {
            return path(event) + "/" + link.token();
        }

        static String path(Event event) {
            return "/events/" + event.slug() + "/agenda";
        }
    }

    /** The agenda of an event that anybody may see; a draft and one without an agenda are not there. Of a cancelled event its own page says so. */
    HttpResponse<?> look(String slug, Function<Inside, HttpResponse<?>> page) {
        Event event = events.findVisible(slug).orElseThrow(Refusal::notFound);
        Agenda agenda = agendas.of(event).orElseThrow(Refusal::notFound);
        return event.cancelledAt() != null ? Page.seeOther("/events/" + event.slug()) : page.apply(new Inside(event, agenda, null));
    }

    /** The same for the holder of a link; each link that does not hold gives the same page. */
    HttpResponse<?> enter(HttpRequest<?> request, String slug, String token, Function<Inside, HttpResponse<?>> page) {
        return look(slug, there -> {
            Optional<AgendaLink> link = link(there.event(), token);
            if (link.isEmpty()) {
                wrong.check(request);
                wrong.add(request);
                return Page.status(HttpStatus.NOT_FOUND, "agenda/wrong-link", Map.of("slug", slug));
            }
            return page.apply(new Inside(there.event(), there.agenda(), link.get()));
        });
    }

    private Optional<AgendaLink> link(Event event, String token) {
        String mark = marks.ofToken(token);
        return invitations.holds(event.id(), mark) > 0 ? Optional.of(new AgendaLink(mark, token))
                : bookings.find(event.id(), token).map(booking -> new AgendaLink(marks.ofBooking(booking.bookingId()), token));
    }
}
