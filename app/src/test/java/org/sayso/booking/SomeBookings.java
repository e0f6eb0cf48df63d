package org.sayso.booking;

import java.util.UUID;
import org.sayso.cast.TestSite;
import org.sayso.event.Event;

/** Bookings as tests need them, without the pages. */
public final class SomeBookings {
    private final TestSite site;

    public SomeBookings(TestSite site) {
        this.site = site;
    }

    static Who who(String contact) {
        return new Who("Amina", Contact.read(contact).orElse(null), null, false);
    }

    static Wish wish(int people) {
        return new Wish(Joins.ROOM, people, 0, null, null, null);
    }

    BookPlace.Outcome book(Event event, String contact, int people) {
        return site.the(BookPlace.class).book(event, UUID.randomUUID().toString(), who(contact), wish(people));
    }

    /** A new booking, with another address each time. */
    Booking booked(Event event, int people) {
        return ((BookPlace.Booked) book(event, UUID.randomUUID() + "@example.org", people)).booking();
    }

    /** The token of a new booking for one, for rooms to the right. */
    public String token(Event event) {
        return site.the(BookingSecrets.class).token(booked(event, 1).id());
    }

    /** The token of a booking that is cancelled. */
    public String cancelledToken(Event event) {
        Booking booking = booked(event, 1);
        site.the(CancelBooking.class).cancel(booking, null);
        return site.the(BookingSecrets.class).token(booking.id());
    }

    /** Somebody booked and did not come, and the door says so, for rooms to the right. The event must not be over. */
    public void nobodyCame(Event event) {
        site.the(CheckIn.class).came(event, booked(event, 1).id(), 0);
    }

    /** So many came without a booking, for rooms to the right. */
    public void cameBy(Event event, int people) {
        site.the(WalkInRepository.class).save(new WalkIn(UUID.randomUUID().toString(), event.partnership(), event.id(), null, people, event.startsAt()));
    }
}
