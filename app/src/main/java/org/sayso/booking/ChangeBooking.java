package org.sayso.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.event.Places;
import org.sayso.web.MakeOnce;

/**
 * Changes how somebody comes. More people than there are places left is refused, and nothing is lost: the booking stays as it was. Whoever waits keeps her
 * turn, and gets places when they are enough for what she wants now.
 */
@Singleton
class ChangeBooking {
    private final BookingRepository bookings;
    private final BookingLetters letters;
    private final FillFromWaiting filling;
    private final Events events;
    private final Places places;
    private final MakeOnce once;
    private final Clock clock;

    ChangeBooking(
            BookingRepository bookings, BookingLetters letters, FillFromWaiting filling, Events events, Places places, MakeOnce once,
            Clock clock) {
        this.bookings = bookings;
        this.letters = letters;
        this.filling = filling;
        this.events = events;
        this.places = places;
        this.once = once;
        this.clock = clock;
    }

    sealed interface Outcome {}

    record Changed(Booking booking) implements Outcome {}

    /** @param free places that it could have in all, its own among them */
    record TooFew(int free) implements Outcome {}

    /** Begun, cancelled, or its own booking is. */
    record TooLate() implements Outcome {}

    Outcome change(Booking booking, Wish wish) {
        return once.make(Optional::<Outcome>empty, () -> { // of two transactions that meet one is tried again
            places.lock(booking.eventId());
            Event event = events.byId(booking.eventId()).orElseThrow();
            Booking old = bookings.lock(booking.id()).orElseThrow();
            Instant now = clock.instant();
            if (!old.isStanding() || !BookPlace.isTaking(event, now)) {
                return new TooLate();
            }
            if (wish.equals(old.wish())) {
                return new Changed(old); // pressed twice: nobody hears of it again
            }
            int free = event.capacity() - bookings.taken(event.id(), Joins.placesOf(event)) + (old.isBooked() && old.joins().takesPlace(event) ? old.people() : 0);
            boolean needsPlace = wish.joins().takesPlace(event);
            boolean hasMore = !old.joins().takesPlace(event) || wish.people() > old.people(); // fewer, or as many, is never refused: the host may have gone beyond the places
            if (old.isBooked() && needsPlace && hasMore && wish.people() > free) {
                return new TooFew(Math.max(0, free));
            }
            Instant placed = old.isBooked() ? old.placedAt() : needsPlace ? null : now;
            Booking changed = bookings.update(old.changed(wish, placed));
            if (old.isWaiting() && placed != null) {
                letters.tell(event, changed, BookingMail.PLACE, "place");
            } else {
                letters.tell(event, changed, BookingMail.CHANGED, "version " + changed.version());
            }
            filling.fill(event);
            return new Changed(bookings.findById(changed.id()).orElseThrow());
        }).row();
    }
}
