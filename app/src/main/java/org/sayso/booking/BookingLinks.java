package org.sayso.booking;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.sayso.partnership.Site;

/** Tells whether a token is that of a booking. Whoever asks slows down those who try tokens out. */
@Singleton
public class BookingLinks {
    private final BookingRepository bookings;
    private final BookingSecrets secrets;
    private final Site site;

    BookingLinks(BookingRepository bookings, BookingSecrets secrets, Site site) {
        this.bookings = bookings;
        this.secrets = secrets;
        this.site = site;
    }

    /** A booking for that event that stands, on the waiting list or with a place; a cancelled one is none. */
    public Optional<BookingLink> find(String eventId, @Nullable String token) {
        return booking(token).filter(Booking::isStanding).filter(booking -> booking.eventId().equals(eventId)).map(booking -> new BookingLink(booking.id(), booking.eventId()));
    }

    /** A cancelled one too. */
    Optional<Booking> booking(@Nullable String token) {
        return token == null || token.isBlank() ? Optional.empty() : bookings.findByPartnershipAndTokenHash(site.slug(), secrets.tokenHash(token.strip()));
    }
}
