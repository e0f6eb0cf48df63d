package org.sayso.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.net.ServerSocket;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.MovableClock;
import org.sayso.cast.TestSite;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.event.SomeEvents;
import org.sayso.notice.LetterStanding;

/** Letters by real SMTP to a server of this test, with a clock that it moves. */
class LettersTest {
    private static final Instant START = Instant.parse("2027-01-04T10:00:00Z");
    private GreenMail server;
    private TestSite site;
    private SomeEvents events;
    private BookingRepository bookings;
    private final List<Booking> made = new ArrayList<>();

    @BeforeEach
    void begin() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        server.start();
        Map<String, Object> properties = new HashMap<>(Database.H2.freshProperties());
        properties.putAll(Map.of(
                "sayso.post.where", "smtp", "sayso.post.host", "127.0.0.1", "sayso.post.port", port, "sayso.post.security", "none", "sayso.post.from", "sayso@example.org",
                "sayso.address", "https://sayso.example.org", "test.clock", START.toString()));
        properties.putAll(Map.of("sayso.post.pause", "20ms", "sayso.bookings.pause", "10h", "sayso.bookings.forget", "10h"));
        site = TestSite.start(properties);
        events = new SomeEvents(site);
        bookings = site.the(BookingRepository.class);
    }

    @AfterEach
    void end() {
        site.close();
        server.stop();
    }

    private MovableClock clock() {
        return site.the(MovableClock.class);
    }

    private Booking book(Event event, String address, boolean news) {
        Who who = new Who("Amina <b>", Contact.read(address).orElseThrow(), "Is there parking?", news);
        Booking booking = ((BookPlace.Booked) site.the(BookPlace.class).book(
                event, UUID.randomUUID().toString(), who, new Wish(Joins.ROOM, 1, 0, "bsl,interpreter", "By the <door>", "Arabic"))).booking();
        made.add(booking);
        return booking;
    }

    private Booking now(Booking booking) {
        return bookings.findById(booking.id()).orElseThrow();
    }

    /** Moves the clock, as time passes, so that everything happens when it is due. */
    private void until(Instant moment, Duration step) {
        while (clock().instant().isBefore(moment)) {
            settled();
            Duration left = Duration.between(clock().instant(), moment);
            clock().pass(left.compareTo(step) < 0 ? left : step);
            site.the(RemindThose.class).remind();
            site.the(ForgetBookings.class).forget();
        }
    }

    /** Waits until nothing is left to send: the worker is fast, but not as fast as this clock. */
    private void settled() {
        for (int i = 0; i < 2000; i++) {
            if (site.the(BookingLetters.class).ledger(made).stream().allMatch(l -> l.doneAt() != null)) {
                return;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("Letters still wait");
    }

    private List<String> kinds(Booking booking) {
        settled();
        List<LetterStanding> all = site.the(BookingLetters.class).ledger(List.of(booking));
        assertTrue(all.stream().allMatch(l -> l.attempts() == 1 && l.state() == LetterStanding.State.SENT), all.toString());
        return all.stream().sorted(java.util.Comparator.comparing(LetterStanding::madeAt)).map(LetterStanding::kind).map(k -> k.replace("BOOKING_", "")).toList();
    }

    private List<MimeMessage> to(String address) {
        return Stream.of(server.getReceivedMessages()).filter(m -> {
            try {
                return m.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    private void write(String sql, Object... with) {
        site.the(io.micronaut.data.jdbc.runtime.JdbcOperations.class).execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < with.length; i++) {
                    statement.setObject(i + 1, with[i] instanceof Instant moment ? Timestamp.from(moment) : with[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

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

    private static String words(MimeMessage message, int part) throws Exception {
        Multipart all = (Multipart) message.getContent();
        Multipart both = all.getContentType().startsWith("multipart/mixed") ? (Multipart) all.getBodyPart(0).getContent() : all;
        return both.getBodyPart(part).getContent().toString();
    }

    private static String invite(MimeMessage message) throws Exception {
        return new String(((Multipart) message.getContent()).getBodyPart(1).getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
