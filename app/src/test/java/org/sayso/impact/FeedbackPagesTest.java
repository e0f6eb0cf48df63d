package org.sayso.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        return site.the(FaceRepository.class).counts("dorset", List.of(event.id())).stream().mapToLong(FaceRepository.Count::answers).sum();
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
        Visitor.Answer over = she.submit(page, path, Map.of("face", "good"));
        assertEquals(410, over.status());
        assertTrue(over.page().text().contains("is over"));
        assertFalse(she.get("/events/" + event.slug()).body().contains(path));
        assertEquals(0, kept());
        List.of(events.draft(), events.ofOthers()).forEach(hidden -> assertEquals(404, she.get("/events/" + hidden.slug() + "/feedback").status()));
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
        assertFalse(she.get("/events/" + event.slug()).body().contains(mark));
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
    void fewerThanFiveFacesAreShownToNobody() {
        begun();
        SomeFaces some = new SomeFaces(site);
        some.say(event, "good", 4);
        now(event.endsAt());
        String desk = "/desk/events/" + event.slug() + "/impact";
        Visitor host = site.signedIn(Role.PLAN_LEAD);
        for (Document page : List.of(she.get("/events/" + event.slug()).page(), host.get(desk).page())) {
            assertTrue(page.text().contains("Not shown: fewer than 5 answers") && !page.text().contains("100%"), page.text());
        }
        some.say(event, "not_good", 1);
        for (Document page : List.of(she.get("/events/" + event.slug()).page(), host.get(desk).page())) {
            assertTrue(page.text().contains("They said “good”: 80%. Answers: 5."), page.text());
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
