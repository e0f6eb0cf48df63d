package org.sayso.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;
import org.sayso.event.Event;

/** Letters about bookings, by real SMTP. */
class LettersTest extends ByTheClock {
    @Test
    void inHalfAYearEachLetterComesOnceAndNoneAfterACancellation() throws Exception {
        record Expected(Booking booking, String address, List<String> kinds) {}
        List<Expected> all = new ArrayList<>();
        for (int month = 0; month < 6; month++) {
            Instant starts = START.plus(Duration.ofDays(30L * month + 20)).plus(Duration.ofHours(8));
            Event event = events.openAt(starts);
            String mark = month + "@example.org";
            Booking keeps = book(event, "keeps" + mark, month % 2 == 0);
            Booking leaves = book(event, "leaves" + mark, false);
            Booking leavesLate = book(event, "late" + mark, false);
            until(starts.minus(Duration.ofDays(9)), Duration.ofHours(13));
            site.the(CancelBooking.class).cancel(leaves, null);
            until(starts.minus(Duration.ofDays(1)), Duration.ofMinutes(50));
            Booking comesLate = book(event, "comes" + mark, false);
            settled();
            site.the(CancelBooking.class).cancel(leavesLate, null);
            until(starts.minus(Duration.ofMinutes(65)), Duration.ofMinutes(20));
            Booking last = book(event, "last" + mark, false);
            until(starts.plus(Duration.ofHours(30)), Duration.ofMinutes(30));
            all.addAll(List.of(
                    new Expected(keeps, "keeps" + mark, List.of("BOOKED", "2DAYS", "2HOURS")), new Expected(leaves, "leaves" + mark, List.of("BOOKED", "OFF")),
                    new Expected(leavesLate, "late" + mark, List.of("BOOKED", "2DAYS", "OFF")), new Expected(comesLate, "comes" + mark, List.of("BOOKED", "2HOURS")),
                    new Expected(last, "last" + mark, List.of("BOOKED"))));
        }
        for (Expected expected : all) {
            assertEquals(expected.kinds(), kinds(expected.booking()), expected.address());
            assertEquals(expected.kinds().size(), to(expected.address()).size(), expected.address());
        }
    }

    @Test
    void whatIsLateIsSentBeforeItBeginsAndNeverAfter() {
        Instant starts = START.plus(Duration.ofDays(10));
        Event event = events.openAt(starts);
        Booking one = book(event, "one@example.org", false);
        settled();
        clock().set(starts.minus(Duration.ofHours(5)).toString());
        site.the(RemindThose.class).remind();
        assertEquals(List.of("BOOKED", "2DAYS"), kinds(one), "late");
        clock().set(starts.minus(Duration.ofMinutes(14)).toString());
        site.the(RemindThose.class).remind();
        assertEquals(List.of("BOOKED", "2DAYS"), kinds(one), "too short before");
        clock().set(starts.plus(Duration.ofMinutes(1)).toString());
        site.the(RemindThose.class).remind();
        assertEquals(List.of("BOOKED", "2DAYS"), kinds(one));
    }

    @Test
    void anEventThatMovesIsToldOnceAndRemindsOfTheNewTime() throws Exception {
        Instant starts = START.plus(Duration.ofDays(10));
        Event event = events.openAt(starts);
        Booking one = book(event, "moved@example.org", false);
        Booking gone = book(event, "gone@example.org", false);
        settled();
        clock().pass(Duration.ofSeconds(1));
        site.the(CancelBooking.class).cancel(gone, null);
        until(starts.minus(Duration.ofDays(1)), Duration.ofHours(6));
        Instant later = starts.plus(Duration.ofDays(90));
        write("UPDATE event SET starts_at = ?, ends_at = ?, sequence = sequence + 1 WHERE id = ?", later, later.plus(Duration.ofHours(2)), event.id());
        until(later.plus(Duration.ofHours(1)), Duration.ofMinutes(60));
        assertEquals(List.of("BOOKED", "2DAYS", "MOVED", "2DAYS", "2HOURS"), kinds(one));
        assertEquals(List.of("BOOKED", "OFF"), kinds(gone));
        String calendar = invite(to("moved@example.org").get(2));
        var entry = new CalendarBuilder().build(new StringReader(calendar)).getComponent(Component.VEVENT).orElseThrow();
        assertEquals("1", entry.getProperty("SEQUENCE").orElseThrow().getValue());
        assertTrue(calendar.contains("TZID=Europe/London"), calendar);
        assertTrue(site.visitor().get("/booking/" + site.the(BookingSecrets.class).token(one.id())).status() == 200);
    }

    @Test
    void anEventThatIsCancelledIsToldOnceAndNothingElseComes() throws Exception {
        Event event = events.openAt(START.plus(Duration.ofDays(10)));
        Booking one = book(event, "off@example.org", false);
        write("UPDATE event SET cancelled_at = ?, cancelled_by = 'Priya', cancelled_why = 'The <hall> is flooded', sequence = 1 WHERE id = ?", clock().instant(), event.id());
        until(START.plus(Duration.ofDays(11)), Duration.ofHours(3));
        assertEquals(List.of("BOOKED", "EVENTOFF"), kinds(one));
        MimeMessage told = to("off@example.org").get(1);
        assertTrue(words(told, 1).contains("The &lt;hall&gt; is flooded"), words(told, 1));
        var entry = new CalendarBuilder().build(new StringReader(invite(told))).getComponent(Component.VEVENT).orElseThrow();
        assertEquals("CANCELLED", entry.getProperty("STATUS").orElseThrow().getValue());
        String page = site.visitor().get("/booking/" + site.the(BookingSecrets.class).token(one.id())).page().text();
        assertTrue(page.contains("This event is cancelled") || page.contains("over"), page);
    }

    @Test
    void aPlaceThatComesFreeIsToldAndALetterHoldsNoNeedAndNoName() throws Exception {
        Event event = events.open(1);
        Booking first = book(event, "first@example.org", false);
        Booking second = book(event, "second@example.org", false);
        settled();
        clock().pass(Duration.ofSeconds(1));
        site.the(CancelBooking.class).cancel(first, null);
        assertEquals(List.of("WAITING", "PLACE"), kinds(second));
        assertTrue(now(second).isBooked());
        for (MimeMessage letter : to("second@example.org")) {
            String text = words(letter, 0);
            assertTrue(text.contains("https://sayso.example.org/booking/" + site.the(BookingSecrets.class).token(second.id())), text);
            assertFalse(text.contains("Amina") || text.contains("door>") || text.contains("Arabic") || text.contains("parking"), text);
        }
    }
}
