package org.sayso.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;

/** What everybody sees of events. */
class EventPagesTest {
    private static final TestSite SITE = Database.H2.site();
    private final SomeEvents some = new SomeEvents(SITE);

    private static Document page(String path) {
        var answer = SITE.visitor().get(path);
        assertEquals(200, answer.status(), answer.body());
        assertTrue(answer.whole().headers().firstValue("Set-Cookie").isEmpty());
        return answer.page();
    }

    @Test
    void theListShowsWhatComesAndNeverADraftOrALink() {
        Event open = some.open(12);
        Event draft = some.draft();
        Event others = some.ofOthers();
        Document list = page("/events");
        String text = list.text();
        assertTrue(text.contains(open.title()) && text.contains("Places left: 12"), text);
        assertFalse(text.contains(draft.title()) || text.contains(others.title()));
        assertFalse(list.html().contains("meet.example.org"));
        assertFalse(page("/events/" + open.slug()).html().contains("meet.example.org"));
        assertEquals(404, SITE.visitor().get("/events/" + draft.slug()).status());
        assertEquals(404, SITE.visitor().get("/events/" + others.slug()).status());
    }

    @Test
    void filtersFindAndWhatIsUnknownIsLeftOut() {
        Event morning = some.openAt(Instant.parse("2027-06-10T09:00:00Z"));
        Event evening = some.openAt(Instant.parse("2027-06-10T17:00:00Z"));
        String text = page("/events?evening=yes").text();
        assertTrue(text.contains(evening.title()) && !text.contains(morning.title()));
        assertTrue(page("/events?how=online&who=parents_and_carers&kind=time_to_talk").text().contains(morning.title()));
        assertFalse(page("/events?who=young_people").text().contains(morning.title()));
        assertTrue(page("/events?who=martians&area=%3Cb%3E&kind=x&how=y&page=zz").text().contains(morning.title()));
    }

    @Test
    void aFullOneAndOneThatWasSaySo() {
        Event full = some.open(2);
        SITE.the(Places.class).set(full.id(), 2);
        assertTrue(page("/events/" + full.slug()).text().contains("Full"));
        Event past = some.openAt(SITE.the(Clock.class).instant().minus(Duration.ofHours(3))); // the list begins with the latest
        assertTrue(page("/events/" + past.slug()).text().contains("It was"));
        assertTrue(page("/events").select("section:contains(Events that were)").text().contains(past.title()));
    }

    @Test
    void programsReadTheSameAsPeople() throws Exception {
        Event open = some.open(12);
        String block = page("/events/" + open.slug()).selectFirst("script[type=application/ld+json]").data();
        JsonNode data = new ObjectMapper().readTree(block);
        assertEquals("https://schema.org", data.path("@context").asText());
        for (String field : List.of("name", "startDate", "endDate", "eventStatus", "eventAttendanceMode", "location", "organizer", "offers")) {
            assertTrue(data.has(field), field);
        }
        assertEquals("The Corn Store", data.path("location").path(0).path("name").asText());
        assertEquals("VirtualLocation", data.path("location").path(1).path("@type").asText());
        assertEquals(200, SITE.visitor().json("GET", "/api/v1/events", null, null).status());
        assertFalse(SITE.visitor().json("GET", "/api/v1/events", null, null).body().contains("meet.example.org"));
    }

    @Test
    void hostileWordsAreTextInThePageAndInItsData() throws Exception {
        Event e = some.open(5);
        String hostile = "</script><script>alert(1)</script><img src=x onerror=alert(2)> & “quotes”";
        SITE.the(EventRepository.class).update(new Event(
                e.id(), e.partnership(), e.slug(), null, hostile, e.kind(), hostile, e.audience(), e.startsAt(), e.endsAt(), hostile, hostile, hostile, null, e.onlineLink(), true, "", 5, null, e.plan(), null,
                hostile, e.openedAt(), "x", null, null, null, 0, e.createdAt(), e.changedAt(), e.version()));
        Document page = page("/events/" + e.slug());
        assertEquals(hostile, page.selectFirst("h1").text());
        assertTrue(page.select("script:not([src]):not([type=application/ld+json])").isEmpty());
        assertTrue(page.select("img").isEmpty());
        assertEquals(hostile, new ObjectMapper().readTree(page.selectFirst("script[type=application/ld+json]").data()).path("name").asText());
        assertTrue(page("/events").text().contains(hostile));
    }
}
