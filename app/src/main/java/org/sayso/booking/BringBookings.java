package org.sayso.booking;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sayso.event.Event;
import org.sayso.event.Places;

/**
 * Brings the bookings of an event from elsewhere, or invented ones, and how many came. They are as if a host had added them by hand without a contact: nobody is
 * written to. Of an event that is over no needs are brought, as they would be erased by now.
 */
@Singleton
public class BringBookings {
    private final BookingRepository bookings;
    private final WalkInRepository walkIns;
    private final BookingSecrets secrets;
    private final Places places;
    private final Clock clock;

    BringBookings(BookingRepository bookings, WalkInRepository walkIns, BookingSecrets secrets, Places places, Clock clock) {
        this.bookings = bookings;
        this.walkIns = walkIns;
        this.secrets = secrets;
        this.places = places;
        this.clock = clock;
    }

    /** @param name null when it is erased by now; @param needs slugs; @param came null while nobody said */
    public record Brought(@Nullable String name, int people, int children, List<String> needs, @Nullable Integer came) {}

    /** @param event without bookings; @param walkedIn who came without one */
    @Transactional
    public void bring(Event event, List<Brought> all, int walkedIn, Instant madeAt) {
        all.forEach(one -> bookings.save(made(event, one, madeAt)));
        places.set(event.id(), all.stream().mapToInt(Brought::people).sum());
        if (walkedIn > 0) {
            walkIns.save(new WalkIn(UUID.randomUUID().toString(), event.partnership(), event.id(), null, walkedIn, event.startsAt()));
        }
    }

    private Booking made(Event event, Brought one, Instant at) {
        String id = UUID.randomUUID().toString();
        boolean isOver = event.hasEnded(clock.instant());
        return new Booking(
                id, event.partnership(), event.id(), secrets.freshReference(), secrets.tokenHash(secrets.token(id)), BookingState.BOOKED, Booking.DESK, one.name(), null, null, null,
                Joins.placesOf(event), one.people(), one.children(), isOver ? null : Need.kept(one.needs()), null, null, null, false, at, at, null, event.sequence(), event.sequence(), false,
                null, null, one.came() == null ? null : event.startsAt(), one.came(), null);
    }
}
