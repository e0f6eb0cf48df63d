package org.sayso.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.sayso.event.Event;
import org.sayso.event.Places;

/** Gives free places to those who wait: each to the first whose whole booking fits. */
@Singleton
class FillFromWaiting {
    private final BookingRepository bookings;
    private final BookingLetters letters;
    private final Places places;
    private final Clock clock;

    FillFromWaiting(BookingRepository bookings, BookingLetters letters, Places places, Clock clock) {
        this.bookings = bookings;
        this.letters = letters;
        this.places = places;
        this.clock = clock;
    }

    /** Call it inside a transaction that holds {@link Places#lock}, after each change of who comes: it also says how many places are taken. */
    void fill(Event event) {
        Instant now = clock.instant();
        int taken = bookings.taken(event.id(), Joins.placesOf(event));
        if (BookPlace.isTaking(event, now)) {
            for (Booking waiting : bookings.waiting(event.id())) {
                if (taken + waiting.people() <= event.capacity()) {
                    place(event, waiting, now);
                    taken += waiting.people();
                }
            }
        }
        places.set(event.id(), taken);
    }

    /** That booking has its places now, whether there are enough or not. */
    void place(Event event, Booking waiting, Instant now) {
        if (bookings.place(waiting.id(), now) == 1) {
            letters.tell(event, bookings.findById(waiting.id()).orElseThrow(), BookingMail.PLACE, "place");
        }
    }
}
