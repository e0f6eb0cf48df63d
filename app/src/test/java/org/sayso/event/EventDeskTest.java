package org.sayso.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.staff.Role;
import org.sayso.web.Moments;

/** Making, changing, opening and cancelling an event at the desk. */
class EventDeskTest {
    private static final TestSite SITE = Database.H2.site();
    private final Events events = SITE.the(Events.class);

    private static Map<String, Object> filled(LocalDate day, String from, String to) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("title", "Time to talk: buses"), Map.entry("kind", "time_to_talk"), Map.entry("audience", "parents_and_carers"), Map.entry("starts-day", "" + day.getDayOfMonth()),
                Map.entry("starts-month", "" + day.getMonthValue()), Map.entry("starts-year", "" + day.getYear()), Map.entry("starts-time", from), Map.entry("ends", to), Map.entry("place", "The hall"),
                Map.entry("capacity", "30"), Map.entry("target", "20"), Map.entry("plan", "dorset-cypf-2020-23")));
    }

    private static LocalDate soon() {
        return LocalDate.now(Moments.LONDON).plusDays(40);
    }

    private static Visitor lead() {
        return SITE.signedIn(Role.PLAN_LEAD);
    }

    private Event made(Visitor lead, Map<String, Object> form) {
        var saved = lead.submit(lead.get("/desk/events/new").page(), "/desk/events", form).mustRedirect();
        return events.find(saved.location().replaceAll("/desk/events/|\\?.*", "")).orElseThrow();
    }

    @Test
    void anEventIsMadeOpenedChangedAndCancelled() {
        Visitor lead = lead();
        Event made = made(lead, filled(soon(), "6pm", "20:00"));
        String path = "/desk/events/" + made.slug();
        assertEquals(EventStage.DRAFT, events.stage(made));
        assertEquals(404, SITE.visitor().get("/events/" + made.slug()).status());
        assertEquals(200, lead.get(path + "/preview").status());
        Document page = lead.get(path).page();
        assertTrue(page.text().contains("Test plan lead"), page.text());
        lead.submit(page, path + "/opening", Map.of()).mustRedirect();
        Document seen = SITE.visitor().get("/events/" + made.slug()).page();
        assertTrue(seen.text().contains("From 18:00 to 20:00") && seen.text().contains("The hall"), seen.text());
        assertTrue(seen.selectFirst("script[type=application/ld+json]").data().contains("\"@type\":\"Event\""));

        Map<String, Object> moved = filled(soon().plusDays(1), "18:00", "20:00");
        lead.submit(lead.get(path + "/edit").page(), path, moved).mustRedirect();
        assertEquals(1, events.find(made.slug()).orElseThrow().sequence(), "whoever has it in a calendar sees that it moved");
        moved.put("about", "Buses after six");
        lead.submit(lead.get(path + "/edit").page(), path, moved).mustRedirect();
        assertEquals(1, events.find(made.slug()).orElseThrow().sequence(), "other words are no other time");

        Document ask = lead.get(path + "/cancelling").page();
        Visitor.Answer short0 = lead.submit(ask, path + "/cancelling", Map.of("why", "Ill"));
        assertEquals(422, short0.status());
        assertEquals("Ill", short0.page().selectFirst("#why").text());
        lead.submit(ask, path + "/cancelling", Map.of("why", "The hall is flooded. We will say when.")).mustRedirect();
        Document over = SITE.visitor().get("/events/" + made.slug()).page();
        assertTrue(over.text().contains("This event will not happen.") && over.text().contains("The hall is flooded"), over.text());
        assertEquals(422, lead.submit(lead.get(path + "/edit").page(), path, moved).status());
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        Visitor lead = lead();
        Map<String, Object> form = filled(soon(), "half past", "17:00");
        form.putAll(Map.of("title", "", "capacity", "many", "target", "-3", "link", "javascript:alert(1)", "place", "", "about", "<b>Bold</b>"));
        Visitor.Answer answer = lead.submit(lead.get("/desk/events/new").page(), "/desk/events", form);
        assertEquals(422, answer.status());
        Document page = answer.page();
        for (String field : List.of("title", "starts-time", "capacity", "target", "link", "place")) {
            assertEquals(1, page.select("#" + field + "-error").size(), field);
        }
        assertEquals("many", page.selectFirst("#capacity").attr("value"));
        assertEquals("half past", page.selectFirst("#starts-time").attr("value"));
        assertEquals("<b>Bold</b>", page.selectFirst("#about").text());
        form = filled(soon(), "18:00", "17:00");
        assertTrue(lead.submit(lead.get("/desk/events/new").page(), "/desk/events", form).page().selectFirst("#ends-error").text().contains("end after it starts"));
    }

    @Test
    void aTimeThatDoesNotExistOrComesTwiceIsAskedAbout() {
        Visitor lead = lead();
        Visitor.Answer gone = lead.submit(lead.get("/desk/events/new").page(), "/desk/events", filled(LocalDate.of(2027, 3, 28), "01:30", "03:00"));
        assertEquals(422, gone.status());
        assertTrue(gone.page().selectFirst("#starts-time-error").text().contains("does not exist"));
        Map<String, Object> twice = filled(LocalDate.of(2027, 10, 31), "01:30", "03:00");
        Document asked = lead.submit(lead.get("/desk/events/new").page(), "/desk/events", twice).page();
        assertEquals(2, asked.select("input[name=which]").size());
        twice.put("which", "second");
        Event second = events.find(lead.submit(asked, "/desk/events", twice).mustRedirect().location().replaceAll("/desk/events/|\\?.*", "")).orElseThrow();
        assertEquals("2027-10-31T01:30:00Z", second.startsAt().toString());
        Document form = lead.get("/desk/events/" + second.slug() + "/edit").page();
        assertEquals("second", form.selectFirst("input[name=which][checked]").attr("value"), "and is not asked again");
    }

    @Test
    void aSeriesKeepsItsTimeOfDayAcrossTheChangeOfClocks() {
        Visitor lead = lead();
        Map<String, Object> weekly = filled(LocalDate.of(2027, 10, 21), "18:00", "20:00");
        weekly.putAll(Map.of("title", "Drop in", "repeat", "weekly", "times", "4"));
        Event first = made(lead, weekly);
        List<Event> all = events.ofSeries(first.seriesId());
        assertEquals(4, all.size());
        assertTrue(all.stream().allMatch(e -> e.startsAt().atZone(Moments.LONDON).getHour() == 18 && events.stage(e) == EventStage.DRAFT));
        weekly.put("times", "500");
        assertEquals(422, lead.submit(lead.get("/desk/events/new").page(), "/desk/events", weekly).status());
        Document another = lead.get("/desk/events/" + first.slug() + "/another").page();
        assertEquals("Drop in", another.selectFirst("#title").attr("value"));
        assertEquals("", another.selectFirst("#starts-day").attr("value"));
    }

    @Test
    void aFormSentTwiceMakesOneEvent() {
        Visitor lead = lead();
        Document form = lead.get("/desk/events/new").page();
        String once = lead.submit(form, "/desk/events", filled(soon(), "10am", "11am")).mustRedirect().location();
        assertEquals(once, lead.submit(form, "/desk/events", filled(soon(), "10am", "11am")).mustRedirect().location());
    }

    @Test
    void whoIsOvertakenSeesBothVersions() {
        Visitor lead = lead();
        Event made = made(lead, filled(soon(), "18:00", "20:00"));
        String path = "/desk/events/" + made.slug();
        Document mine = lead.get(path + "/edit").page();
        Map<String, Object> theirs = filled(soon(), "18:00", "20:00");
        theirs.put("place", "The library");
        lead.submit(mine, path, theirs).mustRedirect();
        Visitor.Answer late = lead.submit(mine, path, filled(soon(), "19:00", "20:00"));
        assertEquals(409, late.status());
        assertTrue(late.page().text().contains("The library") && late.page().text().contains("The hall"), late.page().text());
    }

    @Test
    void anEventWithChildrenNamesWhomToTell() {
        Visitor lead = lead();
        Map<String, Object> form = filled(soon(), "18:00", "20:00");
        form.put("audience", "young_people");
        Event made = made(lead, form);
        String path = "/desk/events/" + made.slug();
        Visitor.Answer refused = lead.submit(lead.get(path).page(), path + "/opening", Map.of());
        assertEquals(422, refused.status());
        assertEquals(EventStage.DRAFT, events.stage(events.find(made.slug()).orElseThrow()));
        form.put("contact", "The team leader in the room");
        lead.submit(lead.get(path + "/edit").page(), path, form).mustRedirect();
        lead.submit(lead.get(path).page(), path + "/opening", Map.of()).mustRedirect();
        assertTrue(SITE.visitor().get("/events/" + made.slug()).page().text().contains("The team leader in the room"));
    }

    @Test
    void hostsBringInHostsAndNobodyElseDoes() {
        Visitor lead = lead();
        Event made = made(lead, filled(soon(), "18:00", "20:00"));
        String path = "/desk/events/" + made.slug();
        Document page = lead.get(path).page();
        SITE.emailOf(Role.MODERATOR);
        Visitor moderator = SITE.signedIn(Role.MODERATOR);
        assertTrue(moderator.get(path).page().select("form[action='" + path + "/hosts']").isEmpty());
        page = lead.get(path).page();
        String id = page.select("#member option").stream().filter(o -> o.text().equals("Test moderator")).findFirst().orElseThrow().attr("value");
        lead.submit(page, path + "/hosts", Map.of("member", id)).mustRedirect();
        assertTrue(SITE.the(Hosts.class).of(made.id()).contains(id));
        lead.submit(lead.get(path).page(), path + "/hosts", Map.of("remove", id)).mustRedirect();
        assertFalse(SITE.the(Hosts.class).of(made.id()).contains(id));
        String self = SITE.the(Hosts.class).of(made.id()).getFirst();
        assertEquals(422, lead.submit(lead.get(path).page(), path + "/hosts", Map.of("remove", self)).status(), "one stays");
    }

    @Test
    void othersLookOnlyAndStrangersDoNot() {
        Event open = new SomeEvents(SITE).open(10);
        String path = "/desk/events/" + open.slug();
        assertEquals(200, SITE.signedIn(Role.BOARD_VIEWER).get(path).status());
        assertEquals(403, SITE.signedIn(Role.BOARD_VIEWER).get(path + "/edit").status());
        assertEquals(403, SITE.signedIn(Role.MODERATOR).get("/desk/events/new").status());
        assertEquals(303, SITE.visitor().exactly(path).status());
        assertEquals(404, lead().get("/desk/events/" + new SomeEvents(SITE).ofOthers().slug()).status());
    }
}
