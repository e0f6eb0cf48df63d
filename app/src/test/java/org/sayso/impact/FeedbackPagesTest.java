package org.sayso.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.booking.SomeBookings;
import org.sayso.cast.Database;
import org.sayso.cast.Mark;
import org.sayso.cast.MovableClock;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.event.Event;
import org.sayso.event.SomeEvents;
import org.sayso.note.SomeNotes;
import org.sayso.staff.Role;

/** Saying how an event was, with a clock that the test moves. */
class FeedbackPagesTest {
    private static final String START = "2027-05-10T17:00:00Z";
    private TestSite site;
    private SomeEvents events;
    private Event event;
    private String path;
    private Visitor she;

    @BeforeEach
    void meet() {
        Map<String, Object> properties = new HashMap<>(Database.H2.freshProperties());
        properties.put("test.clock", START);
        site = TestSite.start(properties);
        events = new SomeEvents(site);
        event = events.ofCampaign(site.openCampaign().id());
        new SomeNotes(site).onAgenda(event, "Buses");
        path = "/events/" + event.slug() + "/feedback";
        she = site.visitor();
    }

    @AfterEach
    void end() {
        site.close();
    }

    private void now(Instant moment) {
        site.the(MovableClock.class).set(moment.toString());
    }

    private void begun() {
        now(event.startsAt().plus(Duration.ofMinutes(90)));
    }

    private long kept() {
        return new SomeFaces(site).answers(event);
    }

    @Test
    void itIsOpenFromTheStartUntilThirtyDaysAfterTheEnd() {
        Visitor.Answer soon = she.get(path);
        assertEquals(410, soon.status());
        assertTrue(soon.page().text().contains("once the event has begun"));
        assertFalse(she.get("/events/" + event.slug()).body().contains(path));
        now(event.startsAt());
        assertEquals(200, she.get(path).status());
        assertTrue(she.get("/events/" + event.slug()).body().contains(path));
        now(event.endsAt().plus(Duration.ofDays(30)).minusSeconds(60));
        Document page = she.get(path).page();
        assertTrue(page.select("#face-good, #face-okay, #face-not_good").size() == 3);
        now(event.endsAt().plus(Duration.ofDays(30)));
        Visitor.Answer over = she.get(path);
        assertEquals(410, over.status());
        assertTrue(over.page().text().contains("is over") && over.page().select("textarea").isEmpty());
        assertFalse(she.get("/events/" + event.slug()).body().contains(path));
        List.of(events.draft(), events.ofOthers()).forEach(hidden -> assertEquals(404, she.get("/events/" + hidden.slug() + "/feedback").status()));
    }

    @Test
    void whoHadItOpenAtTheCloseMaySendItForAnHourAndThenHasTheWordsBack() {
        Instant close = event.endsAt().plus(Duration.ofDays(30));
        now(close.minusSeconds(60));
        Document page = she.get(path).page();
        Document late = site.visitor().get(path).page();
        now(close.plus(Duration.ofMinutes(59)));
        she.submit(page, path, Map.of("face", "good", "words", "Buses")).mustRedirect();
        assertEquals(1, kept());
        now(close.plus(Duration.ofMinutes(60)));
        String words = "Trains <b>" + Mark.ofLetters();
        Visitor.Answer closed = she.submit(late, path, Map.of("face", "good", "words", words));
        assertEquals(410, closed.status());
        assertEquals(words, closed.page().selectFirst("textarea[readonly]").text());
        assertTrue(closed.page().text().contains("We did not keep your words"));
        assertEquals(410, she.post(path, Map.of("face", "good", "words", words)).status());
        she.submit(page, path, Map.of("face", "good", "words", "Buses")).mustRedirect(); // kept before: she never saw the thanks
        assertEquals(1, kept());
    }

    @Test
    void whenTheDatabaseIsGoneAllThatWasTypedIsStillThere() throws Exception {
        Map<String, Object> database = Database.H2.freshProperties();
        try (TestSite other = TestSite.start(database)) {
            Event there = new SomeEvents(other).ofCampaignAt(other.openCampaign().id(), Instant.now().minus(Duration.ofDays(1)));
            String form = "/events/" + there.slug() + "/feedback";
            Document page = other.visitor().get(form).page();
            try (var connection = DriverManager.getConnection(database.get("datasources.default.url").toString(), "sa", "")) {
                connection.createStatement().execute("SHUTDOWN");
            }
            Visitor.Answer answer = other.visitor().submit(page, form, Map.of("face", "okay", "talked", "no", "words", "Too <b>loud"));
            assertEquals(503, answer.status());
            assertEquals("Too <b>loud", answer.page().selectFirst("#words").text());
            assertTrue(answer.page().selectFirst("#face-okay").hasAttr("checked") && answer.page().selectFirst("#talked-no").hasAttr("checked"));
            assertEquals(page.selectFirst("input[name=token]").val(), answer.page().selectFirst("input[name=token]").val());
            assertFalse(answer.body().contains("Exception"));
        }
    }

    @Test
    void whoGoesBackMakesNoSecondFaceAndMayAddWords() {
        begun();
        Visitor.Answer form = she.get(path);
        assertEquals("private, no-cache", form.header("Cache-Control"));
        assertEquals(path + "?send", form.page().selectFirst("#send").attr("formaction"));
        Visitor.Answer plain = she.submit(form.page(), path, Map.of("face", "good")).mustRedirect();
        assertTrue(she.get(plain.location()).page().select(".code-block__code").isEmpty());
        Visitor.Answer more = she.submit(form.page(), path, Map.of("face", "good", "words", "Buses " + Mark.ofLetters())).mustRedirect();
        assertEquals(1, kept());
        String code = she.get(more.location()).page().selectFirst(".code-block__code").text();
        assertTrue(code.matches("(\\w+ ){4}\\d{4}"), code);
        site.the(MovableClock.class).pass(Duration.ofMinutes(61));
        assertTrue(she.get(more.location()).page().select(".code-block__code").isEmpty(), "for an hour");
    }

    @Test
    void onADeviceOfManyNothingIsKeptForWhoeverGoesBack() {
        begun();
        Visitor.Answer form = she.get(path + "?d=shared");
        assertEquals("no-store", form.header("Cache-Control"));
        assertEquals(List.of(path + "?d=shared", "off", path + "?send&d=shared"), List.of(
                form.page().selectFirst("form:has(#send)").attr("action"), form.page().selectFirst("form:has(#send)").attr("autocomplete"), form.page().selectFirst("#send").attr("formaction")));
        assertTrue(she.submit(form.page(), path + "?d=shared", Map.of("face", "good", "words", "Buses")).mustRedirect().location().endsWith("&d=shared"));
    }

    @Test
    void whatIsSentAgainDoesNotCountAgainstTheLimit() {
        begun();
        Document page = she.get(path).page();
        for (int i = 0; i < SendFace.AT_ONCE + 5; i++) {
            she.submit(page, path, Map.of("face", "good")).mustRedirect();
        }
        assertEquals(1, kept());
        she.submit(she.get(path).page(), path, Map.of("face", "good")).mustRedirect();
        assertEquals(2, kept());
    }

    @Test
    void whoWritesKnowsWhoReadsItAndWhatBelongsTogetherIsJoined() {
        begun();
        Document page = she.get(path).page();
        assertEquals(1, page.select("form .who-sees").size());
        assertEquals("You can leave this out.", page.getElementById(page.selectFirst("fieldset:has(#talked-no)").attr("aria-describedby")).text());
        Document again = she.submit(page, path, Map.of("words", "Buses")).page();
        assertTrue(again.getElementById(again.selectFirst("fieldset:has(#face-good)").attr("aria-describedby")).text().contains("Choose one"));
        Event bare = events.openAt(Instant.parse(START));
        assertTrue(she.get("/events/" + bare.slug() + "/feedback").page().select(".who-sees").isEmpty());
    }

    @Test
    void whileItGoesOnTheHostSeesTheCountOrThatItGoesOn() {
        begun();
        Visitor host = site.signedIn(Role.PLAN_LEAD);
        String card = "/desk/events/" + event.slug() + "/impact";
        String text = host.get(card).page().text();
        assertTrue(text.contains("still going on") && !text.contains("Nobody has been counted"), text);
        new SomeBookings(site).cameBy(event, 3);
        text = host.get(card).page().text();
        assertTrue(text.contains("People who came so far: 3"), text);
        assertEquals(List.of(), she.get("/events/" + event.slug()).page().select("#impact"));
    }

    @Test
    void aFaceIsEnoughAndSentTwiceItIsOne() {
        begun();
        Document page = she.get(path).page();
        Visitor.Answer sent = she.submit(page, path, Map.of("face", "good")).mustRedirect();
        assertTrue(she.get(sent.location()).page().text().contains("We have your answer"));
        she.submit(page, path, Map.of("face", "good")).mustRedirect();
        assertEquals(1, kept());
        Visitor.Answer other = she.submit(page, path, Map.of("face", "not_good", "words", "Too loud"));
        assertEquals(409, other.status());
        assertEquals("Too loud", other.page().selectFirst("#words").text());
        assertTrue(other.page().selectFirst("#face-not_good").hasAttr("checked"));
        assertEquals(1, kept());
        she.submit(other.page(), path, Map.of("face", "not_good", "words", "Too loud")).mustRedirect();
        assertEquals(2, kept(), "sent again, it is one more");
    }

    @Test
    void wordsGoWhereWordsGo() {
        begun();
        String mark = "<b>Evenings</b> " + Mark.ofLetters();
        she.submit(she.get(path).page(), path, Map.of("face", "okay", "talked", "partly", "words", mark)).mustRedirect();
        site.settled();
        assertFalse(she.get("/events/" + event.slug()).page().text().contains(mark));
        String queue = site.signedIn(Role.MODERATOR).get("/desk/moderation").page().text();
        assertTrue(queue.contains(mark), "a person reads it first, as text");
    }

    @Test
    void whateverIsWrongEverythingStays() {
        begun();
        Visitor.Answer again = she.submit(she.get(path).page(), path, Map.of("talked", "no", "words", "a".repeat(501)));
        assertEquals(422, again.status());
        assertEquals(List.of("#face", "#words"), again.page().select(".govuk-error-summary a").eachAttr("href"));
        assertEquals("a".repeat(501), again.page().selectFirst("#words").text());
        assertTrue(again.page().selectFirst("#talked-no").hasAttr("checked"));
        assertTrue(again.page().title().startsWith("Error:"));
        assertEquals(422, she.submit(again.page(), path, Map.of("face", "great")).status());
        Visitor.Answer foreign = she.post(path, Map.of("face", "good", "token", "x.y.z"));
        assertEquals(422, foreign.status());
        assertTrue(foreign.page().text().contains("Press Send again"));
        site.the(MovableClock.class).pass(Duration.ofHours(13));
        Visitor.Answer waited = she.submit(again.page(), path, Map.of("face", "good", "words", "Buses"));
        assertEquals(422, waited.status());
        assertEquals(0, kept());
        she.submit(waited.page(), path, Map.of("face", "good", "words", "Buses")).mustRedirect();
        assertEquals(1, kept());
    }

    @Test
    void withoutACampaignThereIsNoBoxAndWithoutAnAgendaNoQuestionOnIt() {
        Event bare = events.openAt(Instant.parse(START));
        Document page = she.get("/events/" + bare.slug() + "/feedback").page();
        assertTrue(page.select("#words, #talked-yes").isEmpty());
        Visitor.Answer again = she.submit(page, "/events/" + bare.slug() + "/feedback", Map.of("face", "good", "words", "Buses"));
        assertEquals(422, again.status());
        assertEquals("Buses", again.page().selectFirst("#words").text(), "nothing typed is lost");
        she.submit(page, "/events/" + bare.slug() + "/feedback", Map.of("face", "good")).mustRedirect();
    }

    @Test
    void fewerThanTenFacesAreShownToNobodyNorThoseOfToday() {
        begun();
        SomeFaces some = new SomeFaces(site);
        now(event.endsAt().plus(Duration.ofDays(1)));
        some.saidBefore(event, "good", 8);
        some.saidBefore(event, "not_good", 1);
        some.say(event, "good", 30);
        String desk = "/desk/events/" + event.slug() + "/impact";
        Visitor host = site.signedIn(Role.PLAN_LEAD);
        for (Document page : List.of(she.get("/events/" + event.slug()).page(), host.get(desk).page())) {
            assertTrue(page.text().contains("Not shown: fewer than 10 answers") && !page.text().contains("%"), page.text());
        }
        some.saidBefore(event, "not_good", 1);
        for (Document page : List.of(she.get("/events/" + event.slug()).page(), host.get(desk).page())) {
            assertTrue(page.text().contains("They said “good”: 80%. Answers: 10."), page.text());
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theCardAndTheSheetAreForItsHosts(Role role) {
        Visitor visitor = site.signedIn(role);
        for (String page : List.of("/impact", "/impact/sheet")) {
            assertEquals(role == Role.PLAN_LEAD ? 200 : 404, visitor.get("/desk/events/" + event.slug() + page).status(), role + page);
            assertEquals(404, visitor.get("/desk/events/" + events.ofOthers().slug() + page).status());
        }
        assertEquals(role == Role.PLAN_LEAD, visitor.get("/desk/events/" + event.slug()).body().contains("/impact/sheet"));
        assertTrue(role != Role.PLAN_LEAD || visitor.get("/desk/events/" + event.slug() + "/impact/sheet").page().text().contains(path));
        assertEquals(200, visitor.get("/desk/events/impact").status());
    }
}
