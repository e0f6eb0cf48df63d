package org.sayso.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.event.Places;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.MakeOnce;

/** A host gives places to somebody who waits, out of turn. Beyond the places there are only when she says so; it is written down. Twice is as once. */
@Singleton
class GivePlace {
    private final BookingRepository bookings;
    private final FillFromWaiting filling;
    private final Events events;
    private final Places places;
    private final Audit audit;
    private final MakeOnce once;
    private final Clock clock;

    GivePlace(
            BookingRepository bookings, FillFromWaiting filling, Events events, Places places, Audit audit, MakeOnce once, Clock clock) {
        this.bookings = bookings;
        this.filling = filling;
        this.events = events;
        this.places = places;
        this.audit = audit;
        this.once = once;
        this.clock = clock;
    }

    /** @return free places when these are not enough and she did not say {@code beyond}; else -1 */
    int give(Colleague by, Booking booking, boolean beyond) {
        return once.make(Optional::<Integer>empty, () -> { // of two transactions that meet one is tried again
            places.lock(booking.eventId());
            Event event = events.byId(booking.eventId()).orElseThrow();
            Booking now = bookings.lock(booking.id()).orElseThrow();
            if (!now.isWaiting() || !BookPlace.isTaking(event, clock.instant())) {
                return -1;
            }
            int free = event.capacity() - bookings.taken(event.id(), Joins.placesOf(event));
            boolean fits = !now.joins().takesPlace(event) || now.people() <= free;
            if (!fits && !beyond) {
                return Math.max(0, free);
            }
            filling.place(event, now, clock.instant());
            audit.wrote(by, fits ? "booking-place-given" : "booking-beyond-places", "booking " + now.id(), fits ? null : "event " + event.slug());
            filling.fill(event);
            return -1;
        }).row();
    }
}
