package org.sayso.booking;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.event.Places;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.MakeOnce;

/** Gives the places of a booking back, to whoever waits first. What was to be sent to her is not sent. Doing it twice is as doing it once. */
@Singleton
class CancelBooking {
    private final BookingRepository bookings;
    private final BookingLetters letters;
    private final FillFromWaiting filling;
    private final Events events;
    private final Places places;
    private final Audit audit;
    private final MakeOnce once;
    private final Clock clock;

    CancelBooking(
            BookingRepository bookings, BookingLetters letters, FillFromWaiting filling, Events events, Places places, Audit audit,
            MakeOnce once, Clock clock) {
        this.bookings = bookings;
        this.letters = letters;
        this.filling = filling;
        this.events = events;
        this.places = places;
        this.audit = audit;
        this.once = once;
        this.clock = clock;
    }

    /** @param by a host who does it for her, or null; @return false when it is too late */
    boolean cancel(Booking booking, @Nullable Colleague by) {
        return once.make(Optional::<Boolean>empty, () -> { // of two transactions that meet one is tried again
            places.lock(booking.eventId());
            Event event = events.byId(booking.eventId()).orElseThrow();
            Booking now = bookings.lock(booking.id()).orElseThrow();
            if (!now.isStanding()) {
                return true;
            }
            if (event.hasStarted(clock.instant())) {
                return false;
            }
            Booking gone = bookings.update(now.cancelled(clock.instant()));
            letters.drop(gone);
            letters.tell(event, gone, BookingMail.CANCELLED, "cancelled");
            if (by != null) {
                audit.wrote(by, "booking-cancelled", "booking " + gone.id(), null);
            }
            filling.fill(event);
            return true;
        }).row();
    }
}
