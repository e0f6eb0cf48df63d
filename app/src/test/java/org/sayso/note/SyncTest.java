package org.sayso.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.event.Event;
import org.sayso.event.SomeEvents;
import org.sayso.staff.Role;
import org.slf4j.LoggerFactory;

/** Notes that come from devices, many at once. */
class SyncTest {
    private final TestSite site = Database.H2.site();
    private final SomeNotes some = new SomeNotes(site);
    private final String one = UUID.randomUUID().toString();
    private final String two = UUID.randomUUID().toString();
    private Campaign campaign;
    private Event event;
    private Visitor lead;

    @BeforeEach
    void meet() {
        campaign = site.openCampaign();
        event = new SomeEvents(site).ofCampaign(campaign.id());
        lead = site.signedIn(Role.PLAN_LEAD);
    }

    private long all() {
        return site.the(Notes.class).counts(event).all();
    }

    @Test
    void aBatchIsKeptOnceHoweverOftenItIsSent() {
        String batch = SomeNotes.batch(SomeNotes.json(one, "Buses in the evening"), SomeNotes.json(two, "A quiet room"));
        Visitor.Answer answer = some.send(lead, event, batch);
        assertEquals(200, answer.status(), answer.body());
        assertEquals("{\"notes\":[{\"id\":\"" + one + "\",\"state\":\"sent\",\"clue\":false},{\"id\":\"" + two + "\",\"state\":\"sent\",\"clue\":false}]}", answer.body());
        assertEquals(answer.body(), some.send(lead, event, batch).body());
        assertEquals(2, all());
        Note note = some.find(one);
        assertEquals(2, note.saidBy());
        assertTrue(note.isQuote());
        assertEquals("Test plan lead", note.takenName());
    }

    @Test
    void aBadNoteKeepsTheOthersAndSaysWhatIsWrong() {
        Visitor.Answer answer = some.send(lead, event, SomeNotes.batch(SomeNotes.json(one, "a".repeat(10_000)), "17", "null", "{\"id\":[]}", SomeNotes.json(two, "Buses")));
        assertEquals(200, answer.status(), answer.body());
        assertTrue(answer.body().contains("{\"id\":\"" + one + "\",\"state\":\"look\",\"why\":\"At most 2,000 characters. These are 10,000\",\"field\":\"words\""), answer.body());
        assertTrue(answer.body().contains("{\"id\":\"" + two + "\",\"state\":\"sent\""), answer.body());
        assertEquals(4, answer.body().split("\"look\"").length - 1);
        assertEquals(1, all());
    }

    @Test
    void whatMayHoldANameIsKeptAllTheSame() {
        String answer = some.send(lead, event, SomeNotes.batch(SomeNotes.json(one, "Ask Mrs Fernsby on 07700 900123"))).body();
        assertTrue(answer.contains("\"state\":\"sent\",\"clue\":true"), answer);
    }

    @Test
    void hostileWordsAreKeptAsTheyAreAndShownAsText() {
        String words = "<script>alert(1)</script> ' OR 1=1 -- {{x}} \\u202e" + Mark.ofLetters();
        some.send(lead, event, SomeNotes.batch(SomeNotes.json(one, words)));
        assertEquals(words.replace("\\u202e", "\u202e"), some.response(some.find(one)).words());
        String page = lead.get("/desk/events/" + event.slug() + "/notes").body();
        assertFalse(page.contains("<script>alert"));
        assertTrue(page.contains("&lt;script&gt;alert(1)"));
    }

    @Test
    void whoeverIsSignedOutIsToldInFigures() {
        Visitor nobody = site.visitor();
        assertEquals(401, nobody.json("GET", "/desk/events/" + event.slug() + "/capture/token", null, null).status());
        assertEquals(401, nobody.json("POST", "/desk/events/" + event.slug() + "/notes", null, SomeNotes.batch(SomeNotes.json(one, "Buses"))).status());
        assertEquals(303, nobody.get("/desk/events/" + event.slug() + "/capture").status(), "a person is led to the page to sign in");
        assertEquals(0, all());
    }

    @Test
    void theTokenOfASessionThatEndedIsRefusedAndAFreshOneIsTaken() {
        String token = lead.get("/desk/staff/me").page().selectFirst("input[name=_token]").val();
        Visitor again = site.signedIn(Role.PLAN_LEAD);
        String body = SomeNotes.batch(SomeNotes.json(one, "Buses"));
        assertEquals(403, again.json("POST", "/desk/events/" + event.slug() + "/notes?_token=" + token, null, body).status());
        assertEquals(403, again.json("POST", "/desk/events/" + event.slug() + "/notes", null, body).status());
        assertEquals(0, all());
        assertEquals(200, some.send(again, event, body).status());
    }

    @Test
    void anotherSiteSendsNothing() {
        String path = "/desk/events/" + event.slug() + "/notes?_token=" + lead.json("GET", "/desk/events/" + event.slug() + "/capture/token", null, null).body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        HttpRequest.Builder request = HttpRequest.newBuilder(site.address().resolve(path)).header("Content-Type", "application/json").header("Origin", "https://elsewhere.example.org");
        assertEquals(403, lead.send(request.POST(HttpRequest.BodyPublishers.ofString(SomeNotes.batch(SomeNotes.json(one, "Buses"))))).status());
        assertEquals(0, all());
    }

    @Test
    void onlyWhoeverRunsTheEventMaySend() {
        String body = SomeNotes.batch(SomeNotes.json(one, "Buses"));
        for (Role role : Role.values()) {
            Visitor visitor = site.signedIn(role);
            String token = visitor.get("/desk/staff/me").page().selectFirst("input[name=_token]").val();
            int status = visitor.json("POST", "/desk/events/" + event.slug() + "/notes?_token=" + token, null, body).status();
            assertEquals(role == Role.PLAN_LEAD ? 200 : 404, status, role.name());
        }
        assertEquals(404, lead.json("GET", "/desk/events/" + new SomeEvents(site).ofOthers().slug() + "/capture/token", null, null).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "{}", "{\"notes\":{}}", "{\"notes\":\"x\"}"})
    void whatIsNoListOfNotesIsRefused(String body) {
        assertEquals(400, some.send(lead, event, body).status());
    }

    @Test
    void moreThanFiftyAreRefusedAndFiftyAreKept() {
        String[] many = IntStream.range(0, 51).mapToObj(i -> SomeNotes.json(UUID.randomUUID().toString(), "Note " + i)).toArray(String[]::new);
        assertEquals(400, some.send(lead, event, SomeNotes.batch(many)).status());
        assertEquals(0, all());
        assertEquals(200, some.send(lead, event, SomeNotes.batch(Arrays.copyOf(many, 50))).status());
        assertEquals(50, all());
        assertEquals(413, some.send(lead, event, SomeNotes.batch(SomeNotes.json(one, "a".repeat(NoteBatch.LARGEST)))).status());
    }

    @Test
    void anotherKindOfContentIsRefused() {
        String token = lead.get("/desk/staff/me").page().selectFirst("input[name=_token]").val();
        assertEquals(415, lead.post("/desk/events/" + event.slug() + "/notes", java.util.Map.of("_token", token, "words", "Buses")).status());
    }

    @Test
    void noWordOfANoteIsInTheLog() {
        String mark = Mark.ofLetters();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger("ROOT");
        log.start();
        root.addAppender(log);
        try {
            some.send(lead, event, SomeNotes.batch(SomeNotes.json(one, mark), SomeNotes.json("no id " + mark, mark), SomeNotes.json(two, mark + "a".repeat(3000))));
            some.send(lead, event, "{\"notes\": " + mark);
            site.settled();
        } finally {
            root.detachAppender(log);
        }
        assertTrue(log.list.stream().noneMatch(line -> line.getFormattedMessage().contains(mark) || String.valueOf(line.getThrowableProxy()).contains(mark)));
    }
}
