package org.sayso.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.event.SomeEvents;

class PlacesTest extends OnEveryDatabase {
    private SomeBookings some;
    private BookingRepository bookings;

    @BeforeEach
    void find() {
        some = new SomeBookings(site);
        bookings = site.the(BookingRepository.class);
    }

    private Booking now(Booking booking) {
        return bookings.findById(booking.id()).orElseThrow();
    }

    private int taken(Event event) {
        return site.the(Events.class).taken(event);
    }

    @Test
    void fiftyAtOnceForFivePlacesAreFiveBookedAndFortyFiveWaiting() throws Exception {
        Event event = new SomeEvents(site).open(5);
        List<Callable<BookPlace.Outcome>> all = IntStream.range(0, 50).<Callable<BookPlace.Outcome>>mapToObj(i -> () -> some.book(event, "parent" + i + "@example.org", 1)).toList();
        try (ExecutorService at = Executors.newFixedThreadPool(50)) {
            for (var done : at.invokeAll(all)) {
                assertInstanceOf(BookPlace.Booked.class, done.get());
            }
        }
        List<Booking> kept = bookings.of(event.id());
        assertEquals(5, kept.stream().filter(Booking::isBooked).count());
        assertEquals(45, kept.stream().filter(Booking::isWaiting).count());
        assertEquals(5, taken(event));
        assertEquals(50, kept.stream().map(Booking::reference).distinct().count());
    }

    @Test
    void ofTwoWhoWantTheLastPlaceOneHasItAndOneIsFirstOnTheList() throws Exception {
        Event event = new SomeEvents(site).open(1);
        try (ExecutorService at = Executors.newFixedThreadPool(2)) {
            List<Integer> places = new java.util.ArrayList<>();
            for (var done : at.invokeAll(List.<Callable<BookPlace.Outcome>>of(() -> some.book(event, "one@example.org", 1), () -> some.book(event, "two@example.org", 1)))) {
                places.add(((BookPlace.Booked) done.get()).place());
            }
            assertEquals(List.of(0, 1), places.stream().sorted().toList());
        }
    }

    @Test
    void theSameFormTwiceAtOnceIsOneBooking() throws Exception {
        Event event = new SomeEvents(site).open(5);
        String key = UUID.randomUUID().toString();
        Callable<BookPlace.Outcome> send = () -> site.the(BookPlace.class).book(event, key, SomeBookings.who("a@example.org"), SomeBookings.wish(2));
        try (ExecutorService at = Executors.newFixedThreadPool(4)) {
            for (var done : at.invokeAll(List.of(send, send, send, send))) {
                assertEquals(key, ((BookPlace.Booked) done.get()).booking().id());
            }
        }
        assertEquals(2, taken(event));
    }

    @Test
    void aFreedPlaceGoesToTheFirstThatFits() {
        Event event = new SomeEvents(site).open(3);
        Booking three = some.booked(event, 3);
        Booking four = some.booked(event, 4);
        Booking two = some.booked(event, 2);
        Booking one = some.booked(event, 1);
        Booking last = some.booked(event, 1);
        assertEquals(2, site.the(BookPlace.class).place(two));
        assertTrue(site.the(CancelBooking.class).cancel(three, null));
        assertTrue(now(four).isWaiting(), "four never fit");
        assertTrue(now(two).isBooked());
        assertTrue(now(one).isBooked());
        assertTrue(now(last).isWaiting());
        assertEquals(3, taken(event));
        assertTrue(site.the(CancelBooking.class).cancel(three, null), "twice is as once");
        assertEquals(3, taken(event));
    }

    @Test
    void fewerPeopleLeavePlacesToOthersAndMoreAreTakenWhileThereAreSome() {
        Event event = new SomeEvents(site).open(4);
        ChangeBooking changing = site.the(ChangeBooking.class);
        Booking four = some.booked(event, 4);
        Booking waits = some.booked(event, 2);
        assertInstanceOf(ChangeBooking.TooFew.class, changing.change(four, SomeBookings.wish(5)));
        assertEquals(4, now(four).people());
        assertInstanceOf(ChangeBooking.Changed.class, changing.change(four, SomeBookings.wish(1)));
        assertTrue(now(waits).isBooked());
        assertEquals(3, taken(event));
        assertInstanceOf(ChangeBooking.Changed.class, changing.change(four, SomeBookings.wish(2)));
        assertEquals(2, ((ChangeBooking.TooFew) changing.change(waits, SomeBookings.wish(5))).free());
        Wish online = new Wish(Joins.ONLINE, 5, 0, null, null, null);
        assertInstanceOf(ChangeBooking.Changed.class, changing.change(waits, online));
        assertEquals(2, taken(event), "who joins online takes no place");
    }

    @Test
    void whoeverWaitsAndComesOnlineInsteadWaitsNoLonger() {
        Event event = new SomeEvents(site).open(1);
        some.booked(event, 1);
        Booking waits = some.booked(event, 1);
        assertTrue(waits.isWaiting());
        assertInstanceOf(ChangeBooking.Changed.class, site.the(ChangeBooking.class).change(waits, new Wish(Joins.ONLINE, 1, 0, null, null, null)));
        assertTrue(now(waits).isBooked());
        assertEquals(1, taken(event));
    }

    @Test
    void whatBeganOrIsADraftTakesNobody() {
        java.time.Instant before = site.the(java.time.Clock.class).instant().minusSeconds(60);
        assertInstanceOf(BookPlace.Closed.class, some.book(new SomeEvents(site).openAt(before), "a@example.org", 1));
        assertInstanceOf(BookPlace.Closed.class, some.book(new SomeEvents(site).draft(), "a@example.org", 1));
    }

    @Test
    void aTokenOpensItsOwnStandingBookingOnly() {
        Event event = new SomeEvents(site).open(5);
        BookingLinks links = site.the(BookingLinks.class);
        String token = some.token(event);
        assertEquals(event.id(), links.find(event.id(), token).orElseThrow().eventId());
        assertTrue(links.find(new SomeEvents(site).open(5).id(), token).isEmpty());
        assertTrue(links.find(event.id(), some.cancelledToken(event)).isEmpty());
        assertTrue(links.find(event.id(), "not-a-token").isEmpty());
        assertTrue(links.find(event.id(), null).isEmpty());
    }

    @Test
    void whatIsAnotherPartnershipsIsNotThere() {
        Event event = new SomeEvents(site).open(5);
        Booking ours = some.booked(event, 1);
        Booking theirs = bookings.save(new Booking(
                UUID.randomUUID().toString(), "elsewhere", event.id(), "ZZZ999", site.the(BookingSecrets.class).tokenHash("their-token-" + ours.id()), BookingState.BOOKED, Booking.WEB, "Bo",
                null, null, null, Joins.ROOM, 1, 0, null, null, null, null, false, ours.madeAt(), ours.madeAt(), null, 0, 0, false, null, null, null, null, null));
        assertTrue(bookings.findByPartnershipAndId("dorset", theirs.id()).isEmpty());
        assertTrue(site.the(BookingLinks.class).booking("their-token-" + ours.id()).isEmpty());
        assertFalse(bookings.findByPartnershipAndId("dorset", ours.id()).isEmpty());
        bookings.deleteById(theirs.id());
    }
}
