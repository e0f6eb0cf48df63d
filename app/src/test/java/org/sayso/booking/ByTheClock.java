package org.sayso.booking;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sayso.cast.Database;
import org.sayso.cast.MovableClock;
import org.sayso.cast.TestSite;
import org.sayso.event.Event;
import org.sayso.event.SomeEvents;
import org.sayso.notice.LetterStanding;

/** A site that sends by real SMTP to a server of this test, with a clock that the test moves. */
public abstract class ByTheClock {
    protected static final Instant START = Instant.parse("2027-01-04T10:00:00Z");
    protected GreenMail server;
    protected TestSite site;
    protected SomeEvents events;
    BookingRepository bookings;
    final List<Booking> made = new ArrayList<>();

    @BeforeEach
    protected void begin() throws Exception {
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
        properties.putAll(Map.of("sayso.post.pause", "20ms", "sayso.bookings.pause", "10h", "sayso.bookings.forget", "10h", "sayso.decisions.pause", "10h"));
        site = TestSite.start(properties);
        events = new SomeEvents(site);
        bookings = site.the(BookingRepository.class);
    }

    @AfterEach
    protected void end() {
        site.close();
        server.stop();
    }

    protected MovableClock clock() {
        return site.the(MovableClock.class);
    }

    Booking book(Event event, String address, boolean news) {
        Who who = new Who("Amina <b>", Contact.read(address).orElseThrow(), "Is there parking?", news);
        Booking booking = ((BookPlace.Booked) site.the(BookPlace.class).book(
                event, UUID.randomUUID().toString(), who, new Wish(Joins.ROOM, 1, 0, "bsl,interpreter", "By the <door>", "Arabic"))).booking();
        made.add(booking);
        return booking;
    }

    /** The path of the private link of a new booking, for rooms to the right. */
    protected String link(Event event, String address, boolean news) {
        return LetterText.LINK + site.the(BookingSecrets.class).token(book(event, address, news).id());
    }

    /** A day passes, with all letters of this room and all that is erased. */
    protected void aDayPasses() {
        until(clock().instant().plus(Duration.ofDays(1)), Duration.ofDays(1));
        settled();
    }

    /** How many of those who booked are still known by name. */
    protected long known(Event event) {
        return bookings.of(event.id()).stream().filter(b -> b.name() != null || b.contact() != null).count();
    }

    Booking now(Booking booking) {
        return bookings.findById(booking.id()).orElseThrow();
    }

    /** Moves the clock, as time passes, so that everything happens when it is due. */
    protected void until(Instant moment, Duration step) {
        while (clock().instant().isBefore(moment)) {
            settled();
            Duration left = Duration.between(clock().instant(), moment);
            clock().pass(left.compareTo(step) < 0 ? left : step);
            site.the(RemindThose.class).remind();
            site.the(ForgetBookings.class).forget();
        }
    }

    /** Waits until nothing is left to send: the worker is fast, but not as fast as this clock. */
    protected void settled() {
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

    List<String> kinds(Booking booking) {
        settled();
        List<LetterStanding> all = site.the(BookingLetters.class).ledger(List.of(booking));
        assertTrue(all.stream().allMatch(l -> l.attempts() == 1 && l.state() == LetterStanding.State.SENT), all.toString());
        return all.stream().sorted(java.util.Comparator.comparing(LetterStanding::madeAt)).map(LetterStanding::kind).map(k -> k.replace("BOOKING_", "")).toList();
    }

    protected List<MimeMessage> to(String address) {
        return Stream.of(server.getReceivedMessages()).filter(m -> {
            try {
                return m.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    protected void write(String sql, Object... with) {
        site.the(io.micronaut.data.jdbc.runtime.JdbcOperations.class).execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < with.length; i++) {
                    statement.setObject(i + 1, with[i] instanceof Instant moment ? Timestamp.from(moment) : with[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    protected static String words(MimeMessage message, int part) throws Exception {
        Multipart all = (Multipart) message.getContent();
        Multipart both = all.getContentType().startsWith("multipart/mixed") ? (Multipart) all.getBodyPart(0).getContent() : all;
        return both.getBodyPart(part).getContent().toString();
    }

    static String invite(MimeMessage message) throws Exception {
        return new String(((Multipart) message.getContent()).getBodyPart(1).getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
