package org.sayso.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.MovableClock;
import org.sayso.cast.TestSite;
import org.sayso.staff.Role;
import org.slf4j.LoggerFactory;

/** Letters and text messages by GOV.UK Notify, against a server that is like it. */
class NotifyTest {
    private static final String HER = "amina@example.org";
    private static final String HER_PHONE = "+447700900123";
    private static final MailKind BOOKED = new MailKind("EVENT_BOOKED", Duration.ofDays(3));
    private final String booking = UUID.randomUUID().toString();
    private NotifyStub notify;
    private TestSite site;

    @BeforeEach
    void begin() throws Exception {
        notify = new NotifyStub();
        site = site(Map.of());
    }

    @AfterEach
    void end() {
        site.close();
        notify.close();
    }

    private TestSite site(Map<String, Object> other) {
        Map<String, Object> properties = new HashMap<>(Database.H2.freshProperties());
        properties.putAll(Map.of(
                "sayso.post.where", "notify", "sayso.post.notify.key", NotifyStub.KEY, "sayso.post.notify.template-email", NotifyStub.EMAIL,
                "sayso.post.notify.template-text", NotifyStub.TEXT, "sayso.post.notify.url", notify.url(), "sayso.address", SomePost.ADDRESS,
                "sayso.post.pause", "10h", "sayso.notices.pause", "10h", "sayso.notices.forget", "10h", "test.clock", "2026-11-27T10:00:00Z"));
        properties.put("sayso.post.patience", "2s");
        properties.putAll(other);
        return TestSite.start(properties);
    }

    private static Letter letter(String subject, String... words) {
        return new Letter(
                HER, subject, List.of(words), new Letter.Link("Change or cancel it:", SomePost.ADDRESS + "/b/token"), List.of("See you there."),
                new Letter.Link("Stop these emails:", SomePost.ADDRESS + "/stop/token"));
    }

    private String post(Letter letter) {
        return site.the(PostLetter.class).post(BOOKED, booking, letter.subject(), letter);
    }

    private void deliver() {
        site.the(DeliverMail.class).deliver();
    }

    private void pass(Duration time) {
        site.the(MovableClock.class).pass(time);
    }

    private List<String> standing() {
        LetterStanding letter = site.the(PostLetter.class).standing(booking).getFirst();
        return List.of(letter.state().name(), "" + letter.attempts(), "" + letter.trouble());
    }

    @Test
    void aLetterGoesOnceWithTheFieldsOfTheTemplateItsReferenceAndTheLinkToStop() {
        String id = post(letter("You are booked", "You have a place.", "It is on Friday.").with(new Letter.Attached("invite.ics", "text/calendar", "BEGIN:VCALENDAR")));
        deliver();
        deliver();
        assertEquals(List.of("POST /v2/notifications/email"), notify.asked);
        NotifyStub.Taken taken = notify.taken.getFirst();
        assertEquals(List.of(HER, NotifyStub.EMAIL, id, SomePost.ADDRESS + "/stop/token"),
                List.of(taken.of("email_address"), taken.of("template_id"), taken.of("reference"), taken.of("one_click_unsubscribe_url")));
        assertEquals("You are booked", taken.words("subject"));
        assertEquals("You have a place.\n\nIt is on Friday.\n\nChange or cancel it:\nhttps://sayso.example.org/b/token\n\nSee you there.\n\nStop these emails:\n"
                + "https://sayso.example.org/stop/token", taken.words("body"));
        assertFalse(taken.body().toString().contains("VCALENDAR"), "Notify carries no file");
        assertEquals(List.of("SENT", "1", "null"), standing());
        assertNull(site.the(MailRowRepository.class).findById(id).orElseThrow().sealed());
    }

    @Test
    void aTextMessageGoesOnceAndIsInTheSameLedger() {
        assertTrue(site.the(PostText.class).isOn());
        String id = site.the(PostText.class).post(BOOKED, booking, "v1", new TextMessage(HER_PHONE, "Sayso: you have a place. ((name))"));
        assertEquals(id, site.the(PostText.class).post(BOOKED, booking, "v1", new TextMessage(HER_PHONE, "Again")));
        deliver();
        deliver();
        assertEquals(List.of("POST /v2/notifications/sms"), notify.asked);
        NotifyStub.Taken taken = notify.taken.getFirst();
        assertEquals(List.of(HER_PHONE, NotifyStub.TEXT, id, "Sayso: you have a place. ( (name))"),
                List.of(taken.of("phone_number"), taken.of("template_id"), taken.of("reference"), taken.words("body")));
        assertEquals(List.of("SENT", "1", "null"), standing());
        site.the(PostText.class).post(BOOKED, booking, "v2", new TextMessage(HER_PHONE, "It has moved"));
        assertEquals(1, site.the(PostLetter.class).drop(booking));
    }

    @Test
    void whileNotifyIsInTroubleALetterWaitsAndThenGoesOnce() {
        notify.next.add(new NotifyStub.Answer(500, NotifyStub.error(500, "Exception", "Internal server error")));
        notify.next.add(new NotifyStub.Answer(429, NotifyStub.error(429, "RateLimitError", "Exceeded rate limit")));
        notify.next.add(new NotifyStub.Answer(503, ""));
        post(letter("You are booked", "Hello"));
        for (Duration pause : DeliverMail.PAUSES.subList(0, 3)) {
            deliver();
            deliver();
            assertEquals(List.of("WAITING", "notice.desk.trouble.not_now"), List.of(standing().getFirst(), standing().getLast()));
            pass(pause);
        }
        deliver();
        deliver();
        assertEquals(List.of("SENT", "4", "null"), standing());
        assertEquals(1, notify.taken.size());
        assertEquals(4, notify.asked.size());
    }

    @Test
    void whatNotifyRefusesIsGivenUpAndStopsNoOther() {
        notify.next.add(new NotifyStub.Answer(400, NotifyStub.error(400, "ValidationError", "email_address Not a valid email address " + HER)));
        post(letter("You are booked", "Hello"));
        deliver();
        site.the(PostLetter.class).post(BOOKED, UUID.randomUUID().toString(), "v1", letter("Another", "Hello"));
        deliver();
        assertEquals(List.of("FAILED", "1", "notice.desk.trouble.refused"), standing());
        assertEquals(List.of("Another"), notify.taken.stream().map(t -> t.words("subject")).toList());
    }

    @Test
    void withAWrongKeyTheDeskSaysSoAndLettersWait() {
        try (TestSite wrong = site(Map.of("sayso.post.notify.key", "poole-" + NotifyStub.SERVICE + "-00000000-8d35-48ac-975b-e847b4f122b0"))) {
            wrong.the(PostLetter.class).post(BOOKED, booking, "v1", letter("You are booked", "Hello"));
            wrong.the(DeliverMail.class).deliver();
            LetterStanding letter = wrong.the(PostLetter.class).standing(booking).getFirst();
            assertEquals(List.of(LetterStanding.State.WAITING, "notice.desk.trouble.sign_in"), List.of(letter.state(), letter.trouble()));
            String desk = wrong.signedIn(Role.ADMIN).get("/desk/notices").page().text();
            assertTrue(desk.contains("through GOV.UK Notify") && desk.contains("Text messages go out too") && desk.contains("did not let this site in"), desk);
            assertFalse(desk.contains("00000000-8d35"));
        }
        assertEquals(0, notify.taken.size());
    }

    @Test
    void withAWrongTemplateLettersWaitAndAreNotLost() {
        try (TestSite wrong = site(Map.of("sayso.post.notify.template-email", NotifyStub.TEXT))) {
            wrong.the(PostLetter.class).post(BOOKED, booking, "v1", letter("You are booked", "Hello"));
            wrong.the(DeliverMail.class).deliver();
            LetterStanding letter = wrong.the(PostLetter.class).standing(booking).getFirst();
            assertEquals(List.of(LetterStanding.State.WAITING, "notice.desk.trouble.template"), List.of(letter.state(), letter.trouble()));
        }
    }

    @Test
    void whereNobodyAnswersALetterWaitsAndTheOthersAreNotHeldUp() {
        notify.next.add(new NotifyStub.Answer(0, null));
        post(letter("You are booked", "Hello"));
        long before = System.nanoTime();
        deliver();
        assertTrue(Duration.ofNanos(System.nanoTime() - before).toSeconds() < 30);
        assertEquals(List.of("WAITING", "1", "notice.desk.trouble.no_connection"), standing());
        assertEquals(1, notify.asked.size(), "Java does not ask again by itself");
        notify.close();
        pass(Duration.ofMinutes(1));
        deliver();
        assertEquals(List.of("WAITING", "2", "notice.desk.trouble.no_connection"), standing());
    }

    @Test
    void anAnswerThatIsNotAsWeKnowItIsStillAYes() {
        notify.next.add(new NotifyStub.Answer(201, "thank you"));
        post(letter("You are booked", "Hello"));
        deliver();
        assertEquals(List.of("SENT", "1", "null"), standing());
    }

    @Test
    void withoutATemplateForThemTextMessagesAreOffAndOnesThatWaitAreNotLost() {
        try (TestSite none = site(Map.of("sayso.post.notify.template-text", ""))) {
            assertFalse(none.the(PostText.class).isOn());
            assertTrue(none.the(PostLetter.class).isOn());
            none.the(PostText.class).post(BOOKED, booking, "v1", new TextMessage(HER_PHONE, "You have a place"));
            none.the(DeliverMail.class).deliver();
            LetterStanding text = none.the(PostLetter.class).standing(booking).getFirst();
            assertEquals(List.of(LetterStanding.State.WAITING, "notice.desk.trouble.no_texts"), List.of(text.state(), text.trouble()));
        }
    }

    @Test
    void noLogLineHoldsAnAddressANumberAWordOrTheKey() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> appender = new ListAppender<>() {
            @Override
            protected void append(ILoggingEvent event) {
                if (event.getLevel().isGreaterOrEqual(Level.INFO)) {
                    lines.add(event.getLoggerName() + " " + event.getFormattedMessage() + (event.getThrowableProxy() == null ? "" : " " + event.getThrowableProxy().getMessage()));
                }
            }
        };
        Handler ofJava = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getLoggerName() + " " + line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        java.util.logging.Logger.getLogger("").addHandler(ofJava);
        appender.start();
        root.addAppender(appender);
        try {
            for (int status : new int[] {400, 403, 429, 500}) {
                notify.next.add(new NotifyStub.Answer(status, NotifyStub.error(status, "Error", "no: " + HER + " " + HER_PHONE + " zebra")));
                site.the(PostLetter.class).post(BOOKED, booking, "e" + status, letter("zebra", "zebra"));
                deliver();
                notify.next.add(new NotifyStub.Answer(status, NotifyStub.error(status, "Error", "no: " + HER + " " + HER_PHONE + " zebra")));
                site.the(PostText.class).post(BOOKED, booking, "t" + status, new TextMessage(HER_PHONE, "zebra"));
                deliver();
            }
            notify.close();
            pass(Duration.ofHours(1));
            deliver();
        } finally {
            root.detachAppender(appender);
            java.util.logging.Logger.getLogger("").removeHandler(ofJava);
        }
        assertTrue(lines.stream().anyMatch(line -> line.contains("REFUSED")) && lines.stream().anyMatch(line -> line.contains("NO_CONNECTION")), lines.toString());
        assertEquals(List.of(), lines.stream().filter(line -> line.contains("amina") || line.contains("7700") || line.contains("zebra") || line.contains(NotifyStub.SECRET)).toList());
        assertEquals(List.of(), lines.stream().filter(line -> line.contains("uk.gov.service.notify")).toList());
    }

    @Test
    void withSettingsThatCanNotBeSaysoDoesNotStartAndSaysNoKey() {
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("sayso.post.notify.key", "no-key-zebra"), Map.of("sayso.post.notify.template-email", ""), Map.of("sayso.post.notify.template-text", "no"),
                Map.of("sayso.post.notify.url", "http://notify.example.org"), Map.of("sayso.address", ""))) {
            Throwable said = assertThrows(RuntimeException.class, () -> site(wrong).close(), wrong.toString());
            StringBuilder all = new StringBuilder();
            for (Throwable cause = said; cause != null; cause = cause.getCause()) {
                all.append(cause.getMessage());
            }
            assertTrue(all.toString().contains("SAYSO_"), all.toString());
            assertFalse(all.toString().contains("zebra") || all.toString().contains(NotifyStub.SECRET));
        }
    }
}
