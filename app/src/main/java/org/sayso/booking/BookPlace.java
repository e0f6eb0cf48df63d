package org.sayso.booking;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.event.Places;
import org.sayso.partnership.Site;
import org.sayso.web.MakeOnce;

/**
 * Takes places at an event, or one on its waiting list when there are not enough. Of many who come at once the database lets one after the other through. The
 * same form twice is one booking. An address that we can write to books once for each event: a second time its first letter goes to it again, and whoever
 * typed the address sees the same as if it were new.
 */
@Singleton
class BookPlace {
    private final BookingRepository bookings;
    private final BookingSecrets secrets;
    private final BookingLetters letters;
    private final Events events;
    private final Places places;
    private final MakeOnce once;
    private final Site site;
    private final Clock clock;

    BookPlace(
            BookingRepository bookings, BookingSecrets secrets, BookingLetters letters, Events events, Places places, MakeOnce once, Site site, Clock clock) {
        this.bookings = bookings;
        this.secrets = secrets;
        this.letters = letters;
        this.events = events;
        this.places = places;
        this.once = once;
        this.site = site;
        this.clock = clock;
    }

    sealed interface Outcome {}

    /** @param place on the waiting list; 0 with a place at the event */
    record Booked(Booking booking, int place) implements Outcome {}

    /** That address had booked before. @param place where a new booking would be */
    record Before(int place) implements Outcome {}

    /** The same form was sent before, with other answers: that booking stands, and nothing of it is told to whoever sends this. */
    record Other() implements Outcome {}

    /** It began, was cancelled or is no longer shown, while the form was filled in. */
    record Closed() implements Outcome {}

    Outcome book(Event event, String key, Who who, Wish wish) {
        return book(event, key, who, wish, Booking.WEB);
    }

    Outcome book(Event event, String key, Who who, Wish wish, String source) {
        return once.make(
                () -> bookings.findByPartnershipAndId(site.slug(), key).filter(b -> b.eventId().equals(event.id())).map(b -> isSame(b, who, wish) ? booked(b) : new Other()),
                () -> take(event.id(), key, who, wish, source)).row();
    }

    private Outcome take(String eventId, String key, Who who, Wish wish, String source) {
        places.lock(eventId);
        Event event = events.byId(eventId).orElseThrow();
        Instant now = clock.instant();
        if (!isTaking(event, now)) {
            return new Closed();
        }
        Joins counted = Joins.placesOf(event);
        int taken = bookings.taken(eventId, counted);
        boolean fits = !wish.joins().takesPlace(event) || taken + wish.people() <= event.capacity();
        Optional<Booking> first = source.equals(Booking.WEB) ? before(eventId, who.contact()) : Optional.empty();
        if (first.isPresent()) {
            letters.again(event, first.get());
            return new Before(fits ? 0 : bookings.waiting(eventId).size() + 1);
        }
        Booking booking = bookings.save(made(event, key, who, wish, source, fits, now));
        if (fits && wish.joins().takesPlace(event)) {
            places.set(eventId, taken + wish.people());
        }
        Booked booked = booked(booking);
        letters.tell(event, booking, fits ? BookingMail.BOOKED : BookingMail.WAITING, "first");
        return booked;
    }

    private boolean isSame(Booking kept, Who who, Wish wish) {
        return Objects.equals(kept.name(), who.name()) && secrets.open(kept).equals(Optional.ofNullable(who.contact())) && kept.joins() == wish.joins() && kept.people() == wish.people();
    }

    private Optional<Booking> before(String eventId, @Nullable Contact contact) {
        return contact == null || !letters.canWrite(contact) ? Optional.empty() : bookings.standingOf(eventId, secrets.mark(eventId, contact)).stream().findFirst();
    }

    private Booking made(Event event, String key, Who who, Wish wish, String source, boolean fits, Instant now) {
        Contact contact = who.contact();
        return new Booking(
                key, site.slug(), event.id(), secrets.freshReference(), secrets.tokenHash(secrets.token(key)), fits ? BookingState.BOOKED : BookingState.WAITING, source, who.name(),
                contact == null ? null : contact.kind().name(), contact == null ? null : secrets.close(contact), contact == null ? null : secrets.mark(event.id(), contact),
                wish.joins(), wish.people(), wish.children(), wish.needs(), wish.needsText(), wish.interpreter(), who.question(),
                who.wantsNews() && contact != null && contact.isEmail(), now, fits ? now : null, null, event.sequence(), event.sequence(), false, null, null, null, null, null);
    }

    private Booked booked(Booking booking) {
        return new Booked(booking, place(booking));
    }

    /** On the waiting list, from 1; 0 for one that does not wait. */
    int place(Booking booking) {
        return booking.isWaiting() ? 1 + bookings.waiting(booking.eventId()).stream().map(Booking::id).toList().indexOf(booking.id()) : 0;
    }

    /** Whether places can be taken, changed and given back. */
    static boolean isTaking(Event event, Instant now) {
        return event.isPublic() && event.cancelledAt() == null && !event.hasStarted(now);
    }
}
