package org.sayso.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.event.Event;
import org.sayso.event.Events;

/** What the clock ends: what is kept, and the link of a meeting. */
class OverTest extends ByTheClock {
    @Test
    void whatIsOverIsErasedAndTheCountsStay() {
        Event event = events.openAt(START.plus(Duration.ofDays(2)).plus(Duration.ofHours(8)));
        Booking one = book(event, "one@example.org", false);
        Booking news = book(event, "news@example.org", true);
        Booking gone = book(event, "gone@example.org", false);
        site.the(CancelBooking.class).cancel(gone, null);
        assertNull(now(gone).needs(), "nobody's business any more");
        site.the(CheckIn.class).came(event, one.id(), 1);
        site.the(CheckIn.class).walkIn(event, UUID.randomUUID().toString(), "Bo", 3);
        clock().set("2027-01-06T23:30:00Z");
        site.the(ForgetBookings.class).forget();
        assertEquals("bsl,interpreter", now(one).needs(), "on the day itself");
        clock().set("2027-01-07T00:10:00Z");
        site.the(ForgetBookings.class).forget();
        assertTrue(Stream.of(now(one).needs(), now(one).needsText(), now(one).interpreter(), now(one).question()).allMatch(v -> v == null));
        assertEquals("Amina <b>", now(one).name());
        clock().set("2027-01-12T11:00:00Z");
        site.the(ForgetBookings.class).forget();
        assertNull(now(gone).name());
        clock().set("2027-02-06T11:00:00Z");
        site.the(ForgetBookings.class).forget();
        assertTrue(now(one).name() == null && now(one).contact() == null && now(one).contactMark() == null);
        assertEquals("Amina <b>", now(news).name());
        assertNull(site.the(WalkInRepository.class).findByEventIdOrderByCameAtDesc(event.id()).getFirst().name());
        clock().set("2027-04-14T11:00:00Z");
        site.the(ForgetBookings.class).forget();
        assertNull(now(news).name());
        Attendance.Counts counts = site.the(Attendance.class).of(site.the(Events.class).byId(event.id()).orElseThrow());
        assertEquals(List.of(2L, 1L, 3L), List.of(counts.booked(), counts.came(), counts.walkIns()));
        assertEquals(200, site.visitor().get("/booking/" + site.the(BookingSecrets.class).token(one.id())).status());
    }

    @Test
    void theOnlineLinkIsThereFromOneHourBeforeUntilTheEnd() {
        Instant starts = START.plus(Duration.ofDays(3));
        Event event = events.openAt(starts);
        Booking booking = ((BookPlace.Booked) site.the(BookPlace.class).book(
                event, UUID.randomUUID().toString(), SomeBookings.who("online@example.org"), new Wish(Joins.ONLINE, 1, 0, null, null, null))).booking();
        String link = "/booking/" + site.the(BookingSecrets.class).token(booking.id());
        clock().set(starts.minus(Duration.ofMinutes(61)).toString());
        assertFalse(site.visitor().get(link).body().contains("meet.example.org"));
        clock().set(starts.minus(Duration.ofMinutes(60)).toString());
        assertTrue(site.visitor().get(link).body().contains("https://meet.example.org/room"));
        clock().set(starts.plus(Duration.ofMinutes(121)).toString());
        assertFalse(site.visitor().get(link).body().contains("meet.example.org"));
    }
}
