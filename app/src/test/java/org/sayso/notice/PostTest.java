package org.sayso.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.TransactionOperations;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sayso.cast.TestSite;

/** What another room can do with letters of its own. */
class PostTest extends OnEveryPost {
    private static final MailKind BOOKED = new MailKind("EVENT_BOOKED", Duration.ofDays(3));
    private static final MailKind REMINDER = new MailKind("EVENT_REMINDER", Duration.ofHours(3));
    private static final String CALENDAR = "BEGIN:VCALENDAR\r\nSUMMARY:Zeit für uns\r\nEND:VCALENDAR\r\n";
    private final String booking = UUID.randomUUID().toString();

    private static Letter letter(String subject) {
        return new Letter(HER, subject, List.of("You have a place."), new Letter.Link("Change it:", SomePost.ADDRESS + "/b/token"), List.of(), null);
    }

    private PostLetter rooms() {
        return post.site.the(PostLetter.class);
    }

    private List<String> subjects() throws Exception {
        return post.to(HER).stream().map(m -> {
            try {
                return m.getSubject();
            } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    private static String bytes(BodyPart part) throws Exception {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aRoomSendsALetterOfItsOwnOnce() throws Exception {
        String id = rooms().post(BOOKED, booking, "v1", letter("You are booked"));
        assertEquals(id, rooms().post(BOOKED, booking, "v1", letter("You are booked, again")));
        assertNotEquals(id, rooms().post(BOOKED, booking, "v2", letter("It has moved")));
        post.deliver();
        assertEquals(List.of("It has moved", "You are booked"), subjects().stream().sorted().toList());
    }

    @Test
    void aLetterGoesWhenItIsDueAndNotBefore() throws Exception {
        Instant due = post.clock().instant().plus(Duration.ofMinutes(30));
        rooms().postAt(REMINDER, booking, "two hours", letter("See you soon"), due, due.plus(Duration.ofHours(1)));
        rooms().postAt(REMINDER, booking, "too late", letter("See you"), due, due.plus(Duration.ofMinutes(1)));
        post.deliver();
        post.clock().pass(Duration.ofMinutes(29));
        post.deliver();
        assertEquals(List.of(), subjects());
        post.clock().pass(Duration.ofMinutes(3));
        post.deliver();
        assertEquals(List.of("See you soon"), subjects());
        assertEquals(List.of("null", "notice.desk.trouble.too_late"), rooms().standing(booking).stream().map(s -> "" + s.trouble()).sorted(java.util.Comparator.reverseOrder()).toList());
    }

    @Test
    void whatIsCalledBackDoesNotGo() throws Exception {
        String another = UUID.randomUUID().toString();
        rooms().post(BOOKED, booking, "v1", letter("Booked"));
        rooms().post(REMINDER, booking, "r1", letter("Reminder"));
        rooms().post(REMINDER, another, "r1", letter("Another"));
        assertEquals(1, rooms().drop(booking, REMINDER));
        assertEquals(1, rooms().drop(booking));
        assertEquals(0, rooms().drop(booking));
        post.deliver();
        assertEquals(List.of("Another"), subjects());
        rooms().post(BOOKED, booking, "v1", letter("Booked after all"));
        post.deliver();
        assertEquals(List.of("Another", "Booked after all"), subjects(), "what never went can be posted anew");
    }

    @Test
    void whatIsCalledBackWhileItIsBeingSentIsNotSentAgain() throws Exception {
        MailRowRepository rows = post.site.the(MailRowRepository.class);
        String id = rooms().post(BOOKED, booking, "v1", letter("Booked"));
        assertEquals(1, rows.claim(id, "a-worker", post.clock().instant()));
        assertEquals(0, rooms().drop(booking));
        assertEquals(0, rows.later(id, "a-worker", post.clock().instant(), "NOT_NOW"), "the server said: not now");
        post.clock().pass(DeliverMail.STUCK.plusSeconds(1));
        post.deliver();
        assertEquals(List.of(), subjects());
        assertEquals(LetterStanding.State.FAILED, rooms().standing(booking).getFirst().state());
        assertNull(rows.findById(id).orElseThrow().sealed());
    }

    @Test
    void aLetterAndItsCauseAreKeptTogetherOrNotAtAll() throws Exception {
        TransactionOperations<Connection> transactions = post.site.the(TransactionOperations.class);
        assertThrows(IllegalStateException.class, () -> transactions.executeWrite(status -> {
            rooms().post(BOOKED, booking, "v1", letter("Booked"));
            throw new IllegalStateException("the last place went to somebody else");
        }));
        post.deliver();
        assertEquals(List.of(), subjects());
        assertEquals(List.of(), rooms().standing(booking));
    }

    @Test
    void anOrganiserSeesWhatWasSentAndWhenWithoutAnAddressOrAWord() throws Exception {
        rooms().post(BOOKED, booking, "v1", letter("Booked"));
        Instant made = post.clock().instant();
        LetterStanding waits = rooms().standing(booking).getFirst();
        assertEquals(List.of(booking, "EVENT_BOOKED", LetterStanding.State.WAITING, made, 0, 0), List.of(waits.about(), waits.kind(), waits.state(), waits.madeAt(), waits.attempts(), waits.stoppedShort()));
        assertNull(waits.doneAt());
        post.server.stop();
        post.deliver();
        LetterStanding tried = rooms().standing(booking).getFirst();
        assertEquals(List.of("notice.desk.trouble.no_connection", 1, made.plus(Duration.ofMinutes(1))), List.of(tried.trouble(), tried.attempts(), tried.dueAt()));
        post.server.start();
        post.clock().pass(Duration.ofMinutes(2));
        post.deliver();
        LetterStanding sent = rooms().standing(booking).getFirst();
        assertEquals(List.of(LetterStanding.State.SENT, 2), List.of(sent.state(), sent.attempts()));
        assertNotNull(sent.doneAt());
        assertNull(sent.trouble());
        assertFalse(rooms().standing(booking).toString().contains(HER));
        assertEquals(List.of(), rooms().standing(List.of()));
    }

    @Test
    void lettersOfAnotherPartnershipAreNeitherShownNorCalledBack() {
        MailRowRepository rows = post.site.the(MailRowRepository.class);
        Instant now = post.clock().instant();
        rows.post(UUID.randomUUID().toString(), "elsewhere", "EVENT_BOOKED", booking, "once", "sealed", now, now, now.plusSeconds(60));
        assertEquals(List.of(), rooms().standing(booking));
        assertEquals(0, rooms().drop(booking));
        assertEquals(0, rooms().drop(booking, BOOKED));
        assertEquals("sealed", rows.about("elsewhere", List.of(booking)).getFirst().sealed());
    }

    @Test
    void aFileComesWithTheLetter() throws Exception {
        rooms().post(BOOKED, booking, "v1", letter("Booked").with(new Letter.Attached("invite.ics", "text/calendar; charset=utf-8; method=PUBLISH", CALENDAR)));
        post.deliver();
        hasTheFile(new MimeMessage(null, new ByteArrayInputStream(SomePost.raw(post.to(HER).getFirst()).getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aFileComesWithTheLetterInTheFolderToo() throws Exception {
        Map<String, Object> properties = new HashMap<>(database.freshProperties());
        Path data = Files.createTempDirectory("mail");
        properties.putAll(Map.of("sayso.post.where", "folder", "sayso.address", SomePost.ADDRESS, "sayso.post.pause", "10h", "sayso.data", data.toString()));
        try (TestSite site = TestSite.start(properties)) {
            String id = site.the(PostLetter.class).post(BOOKED, booking, "v1", letter("Booked").with(new Letter.Attached("invite.ics", "text/calendar; charset=utf-8; method=PUBLISH", CALENDAR)));
            site.the(DeliverMail.class).deliver();
            try (InputStream in = Files.newInputStream(data.resolve("mail").resolve(id + ".eml"))) {
                hasTheFile(new MimeMessage(null, in));
            }
        }
    }

    private static void hasTheFile(MimeMessage message) throws Exception {
        assertTrue(message.getContentType().startsWith("multipart/mixed"), message.getContentType());
        Multipart all = (Multipart) message.getContent();
        Multipart words = (Multipart) all.getBodyPart(0).getContent();
        assertTrue(all.getBodyPart(0).getContentType().startsWith("multipart/alternative"));
        assertTrue(words.getBodyPart(0).getContent().toString().contains("You have a place."));
        BodyPart file = all.getBodyPart(1);
        assertEquals(List.of("invite.ics", "attachment"), List.of(file.getFileName(), file.getDisposition()));
        assertEquals("text/calendar; charset=utf-8; method=PUBLISH", file.getContentType().replaceAll("\\s+", " ").replace("; name=invite.ics", ""));
        assertEquals(CALENDAR, bytes(file));
    }

    @Test
    void aHostileSubjectOrFileIsGivenUpAndStopsNoOther() throws Exception {
        rooms().post(BOOKED, booking, "1", letter("Booked\r\nBcc: ben@example.org"));
        rooms().post(BOOKED, booking, "2", letter("Two").with(new Letter.Attached("a.ics\r\nX-Evil: 1", "text/calendar", "x")));
        rooms().post(BOOKED, booking, "3", letter("Three").with(new Letter.Attached("a.ics", "text/calendar\r\nX-Evil: 1", "x")));
        rooms().post(BOOKED, booking, "4", letter("Four").with(new Letter.Attached("a.ics", "not a type", "x")));
        rooms().post(BOOKED, booking, "5", letter(Letter.oneLine("Five\r\nBcc: ben@example.org")));
        post.deliver();
        assertEquals(List.of("Five Bcc: ben@example.org"), subjects());
        assertEquals(1, post.server.getReceivedMessages().length);
        assertEquals(4, rooms().standing(booking).stream().filter(s -> "notice.desk.trouble.not_readable".equals(s.trouble())).count());
    }

    @Test
    void whatTheLedgerHasNoRoomForIsAnErrorAndNotCutShort() {
        assertThrows(IllegalArgumentException.class, () -> rooms().post(BOOKED, booking, "v1", letter("Long").with(new Letter.Attached("a.ics", "text/calendar", "x".repeat(60_000)))));
        assertThrows(IllegalArgumentException.class, () -> rooms().post(BOOKED, booking + "more", "v1", letter("Long")));
        assertThrows(IllegalArgumentException.class, () -> new MailKind("EVENT_BOOKED_AND_MORE", Duration.ofDays(1)));
        assertThrows(IllegalArgumentException.class, () -> new MailKind("NEVER", Duration.ZERO));
    }
}
