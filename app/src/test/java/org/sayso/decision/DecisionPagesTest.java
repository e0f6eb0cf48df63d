package org.sayso.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.cast.Database;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.event.Event;
import org.sayso.event.SomeEvents;
import org.sayso.note.SomeNotes;
import org.sayso.staff.Role;
import org.sayso.web.Moments;

/** After an event: what its hosts write, and what everybody reads. */
class DecisionPagesTest {
    private static final String HOSTILE = "<script>alert(1)</script>{{t}}\"'";
    private final TestSite site = Database.H2.site();
    private final SomeDecisions some = new SomeDecisions(site);
    private final String mark = Mark.ofLetters();
    private Event event;
    private String path;
    private Visitor host;

    @BeforeEach
    void wasThere() {
        event = some.past();
        path = "/desk/events/" + event.slug() + "/afterwards";
        host = site.signedIn(Role.PLAN_LEAD);
    }

    private Document publicPage() {
        return site.visitor().get("/events/" + event.slug()).page();
    }

    private Map<String, Object> typed(String what, LocalDate day) {
        return new HashMap<>(Map.of("item", "", "what", what, "who", "Bus team", "due-day", day.getDayOfMonth(), "due-month", day.getMonthValue(), "due-year", day.getYear()));
    }

    private Visitor.Answer act(String id, String form, Map<String, ?> fields) {
        String of = path + "/points/" + id;
        return host.submit(host.get(of).page(), of + form, fields);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyItsHostsWrite(Role role) {
        Visitor visitor = site.signedIn(role);
        String id = some.agreed(event, "A later bus", 5);
        String others = "/desk/events/" + new SomeEvents(site).ofOthers().slug() + "/afterwards";
        int status = role == Role.PLAN_LEAD ? 200 : 404;
        for (String page : List.of("", "/points/new", "/points/" + id)) {
            assertEquals(status, visitor.get(path + page).status(), role + page);
            assertEquals(404, visitor.get(others + page).status(), role + page);
        }
        Document any = host.get(path).page();
        String token = visitor.get("/desk/agreed").page().select("input[name=_token]").val();
        for (String form : List.of("/record", "/record/publication", "/record/taking-back", "/closing", "/points", "/points/" + id, "/points/" + id + "/proof", "/points/" + id + "/reason", "/points/" + id + "/reopening")) {
            assertEquals(404, visitor.post(others + form, Map.of("_token", token), "Origin", site.address().toString()).status(), role + form);
            if (role != Role.PLAN_LEAD) {
                assertEquals(404, visitor.post(path + form, Map.of("_token", token), "Origin", site.address().toString()).status(), role + form);
            }
        }
        assertTrue(any.text().contains("A later bus"));
        new SomeNotes(site).runs(event, role);
        assertEquals(200, visitor.get(path).status());
    }

    @Test
    void aPointIsAddedAndEverybodyReadsItOnceTheRecordIsPublished() {
        Document page = host.get(path + "/points/new").page();
        String to = host.submit(page, path + "/points", typed("A later bus " + mark, some.day(-3))).mustRedirect().location();
        host.submit(page, path + "/points", typed("A later bus " + mark, some.day(-3))).mustRedirect();
        assertEquals(1, host.get(to).page().select("#points .card").size(), "a form that is sent twice makes one");
        assertFalse(publicPage().text().contains("What was decided"));
        host.submit(host.get(path).page(), path + "/record", Map.of("words", "Draft " + mark)).mustRedirect();
        assertFalse(publicPage().text().contains(mark));
        host.post(path + "/record/publication", hidden(host.get(path).page(), Map.of("words", "We met.\n\nWe chose " + mark)), "Origin", site.address().toString()).mustRedirect();
        Document shown = publicPage();
        assertEquals(List.of("We met.", "We chose " + mark), shown.select("#decided > p").eachText());
        String point = shown.select("#decided .card").text();
        assertTrue(point.contains("This is late. It was due on " + Moments.day(some.day(-3)) + ".") && point.contains("A later bus " + mark) && point.contains("Who does it: Bus team"), point);
        host.submit(host.get(path).page(), path + "/record/taking-back", Map.of()).mustRedirect();
        assertFalse(publicPage().text().contains(mark));
    }

    private static Map<String, Object> hidden(Document page, Map<String, ?> fields) {
        Map<String, Object> all = new HashMap<>();
        page.select("form[action$=/record] input[type=hidden]").forEach(input -> all.put(input.attr("name"), input.attr("value")));
        all.putAll(fields);
        return all;
    }

    @Test
    void theSameFormWithOtherWordsIsADecision() {
        Document page = host.get(path + "/points/new").page();
        host.submit(page, path + "/points", typed("One " + mark, some.day(5))).mustRedirect();
        Visitor.Answer again = host.submit(page, path + "/points", typed("Two " + mark, some.day(5)));
        assertEquals(409, again.status());
        assertEquals("Two " + mark, again.page().selectFirst("#what").text());
        assertTrue(again.page().text().contains("One " + mark));
        String to = again.page().select("form:has(#what)").attr("action");
        host.submit(again.page(), to, typed("Two " + mark, some.day(5))).mustRedirect();
        assertTrue(host.get(path).page().text().contains("Two " + mark));
    }

    @Test
    void whatIsWrongIsToldAndNothingTypedIsLost() {
        Map<String, Object> typed = typed("a".repeat(301), event.startsAt().atZone(Moments.LONDON).toLocalDate().minusDays(1));
        typed.put("who", "");
        typed.put("item", "gone");
        Visitor.Answer again = host.submit(host.get(path + "/points/new").page(), path + "/points", typed);
        assertEquals(422, again.status());
        assertEquals("a".repeat(301), again.page().selectFirst("#what").text());
        assertEquals(4, again.page().select(".govuk-error-summary__list li").size());
        Visitor.Answer empty = host.submit(host.get(path + "/points/new").page(), path + "/points", Map.of("what", "", "who", "", "due-day", "31", "due-month", "2", "due-year", "2027"));
        assertEquals(3, empty.page().select(".govuk-error-summary__list li").size());
        assertEquals("31", empty.page().selectFirst("#due-day").val());
        assertEquals(422, host.submit(host.get(path).page(), path + "/record", Map.of("words", " ")).status());
        assertEquals(422, host.submit(host.get(path).page(), path + "/record", Map.of("words", "a".repeat(4001))).status());
    }

    @Test
    void anEventWithDecisionsCanNotBeMovedToADayToCome() {
        some.agreed(event, "A later bus", 5);
        DecisionPart part = site.the(DecisionPart.class);
        Event ahead = new SomeEvents(site).openAt(site.the(Clock.class).instant().plus(java.time.Duration.ofDays(3)));
        assertEquals("decision.moved", part.objects(event, ahead).orElseThrow());
        assertTrue(part.objects(event, event).isEmpty());
        assertTrue(part.objects(some.past(), ahead).isEmpty(), "nothing is written about it");
    }

    @Test
    void whoeverIsOvertakenSeesWhatIsThereAndKeepsWhatTheyTyped() {
        String id = some.agreed(event, "A later bus", 5);
        String of = path + "/points/" + id;
        Document before = host.get(of).page();
        some.done(event, id, "It goes at nine.");
        Visitor.Answer late = host.submit(before, of, typed("Mine " + mark, some.day(5)));
        assertEquals(409, late.status());
        assertTrue(late.page().select("textarea[readonly]").text().contains("Mine " + mark) && late.page().text().contains("It goes at nine."));
        Document page = host.get(path).page();
        some.published(event, "Theirs " + mark);
        Visitor.Answer words = host.submit(page, path + "/record", Map.of("words", "Ours " + mark));
        assertEquals(409, words.status());
        assertEquals("Ours " + mark, words.page().selectFirst("#words").text());
        assertEquals("Theirs " + mark, words.page().selectFirst("#theirs").text());
        host.submit(words.page(), path + "/record", Map.of("words", "Ours " + mark)).mustRedirect();
        assertTrue(publicPage().text().contains("Ours " + mark));
    }

    @Test
    void itIsClosedOnlyWhenNothingIsLeftAndOpensAgainByItself() {
        String one = some.agreed(event, "A later bus", 5);
        String left = host.get(path).page().select("#closing").text();
        assertTrue(left.contains("What was decided is not published.") && left.contains("Points that are still open: 1"), left);
        some.published(event, "We talked.");
        some.done(event, one, "It goes at nine.");
        Document ready = host.get(path).page();
        String two = some.agreed(event, "A ramp", 5);
        assertEquals(409, host.submit(ready, path + "/closing", Map.of()).status());
        some.notDoing(event, two, "The house is listed.");
        host.submit(host.get(path).page(), path + "/closing", Map.of()).mustRedirect();
        assertTrue(publicPage().select("#decided").text().contains("Everything agreed has its answer"));
        assertTrue(host.get("/desk/events/" + event.slug()).page().text().contains("This event is closed"));
        act(two, "/reopening", Map.of()).mustRedirect();
        assertFalse(publicPage().select("#decided").text().contains("Everything agreed"));
        some.done(event, two, "There is one.");
        some.close(event);
        assertTrue(publicPage().select("#decided").text().contains("Everything agreed is done"));
    }

    @Test
    void nothingIsWrittenBeforeTheEventHasBegun() {
        Event ahead = new SomeEvents(site).open(12);
        String of = "/desk/events/" + ahead.slug() + "/afterwards";
        Document page = host.get(of).page();
        assertTrue(page.text().contains("has not begun"));
        assertEquals(0, page.select("main form").size());
        assertEquals(409, host.get(of + "/points/new").status());
        assertFalse(host.get("/desk/events/" + ahead.slug()).page().text().contains("Decisions and agreed points"));
    }

    @Test
    void hostileWordsAreText() {
        some.published(event, HOSTILE + mark);
        String id = some.agreed(event, HOSTILE + mark, -4);
        act(id, "/proof", Map.of("kind", "words", "proof", HOSTILE + mark, "link", "https://example.org/?a=%22%3E%3Cb%3E&c='")).mustRedirect();
        String other = some.agreed(event, HOSTILE + "2", -5);
        for (String body : List.of(
                site.visitor().get("/events/" + event.slug()).body(), host.get(path).body(), host.get(path + "/points/" + id).body(), host.get(path + "/points/" + other).body(), host.get("/desk/agreed").body())) {
            assertFalse(body.contains("<script>alert"), body);
        }
        assertTrue(publicPage().select("#decided").text().contains(HOSTILE + mark));
        assertEquals("nofollow noopener", publicPage().select("#decided .card a").attr("rel"));
    }

    @Test
    void allOpenPointsStandInOneList() {
        String late = some.agreed(event, "Late " + mark, -29);
        Document list = host.get("/desk/agreed").page();
        assertEquals(path + "/points/" + late, list.select("main tbody th:contains(Late " + mark + ") a").attr("href"));
        assertTrue(list.select("main tbody tr:contains(Late " + mark + ")").text().contains("Late"));
        assertTrue(host.get("/desk/events").page().select("a[href=/desk/agreed]").size() == 1);
        Visitor moderator = site.signedIn(Role.MODERATOR);
        assertFalse(moderator.get("/desk/agreed").page().text().contains(mark));
        some.published(event, "We talked.");
        assertEquals("/desk/events/" + event.slug(), moderator.get("/desk/agreed").page().select("main tbody th:contains(Late " + mark + ") a").attr("href"));
        assertEquals(200, host.get("/desk/agreed?page=9999").status());
    }
}
