package org.sayso.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.event.Event;
import org.sayso.event.Events;

/** The demo shows what goes on around an event: parents choose, come, say how it was, and see what was done. */
class DemoMeetingsTest {
    @ParameterizedTest
    @CsvSource({"dorset,Time to talk: holidays,Time to talk: short breaks", "poole,Time to talk: moving up to big school,Time to talk: waiting for a first meeting"})
    void anEventThatWasAndOneToComeAreWholeStories(String slug, String was, String ahead) {
        Map<String, Object> properties = new HashMap<>(Database.H2.freshProperties());
        properties.putAll(Map.of("sayso.demo", true, "sayso.site", slug));
        try (TestSite site = TestSite.start(properties)) {
            Visitor lead = site.visitor(); // the demo's own, who runs its events
            lead.post("/desk/sign-in", Map.of("email", "plan.lead@" + slug + ".example.org", "password", TestSite.PASSWORD)).mustRedirect();
            Event past = event(site, was);
            String page = site.visitor().get("/events/" + past.slug()).page().text();
            assertTrue(page.contains("Agenda, chosen by parents and carers") && page.contains("Links that chose it: 1"), page);
            assertTrue(page.contains("What we agreed to do") && page.contains("Done on:") && page.contains("By when:"), page);
            assertTrue(page.contains("People who came: 3") || page.contains("People who came: 2"), page);
            assertTrue(page.contains("They said “good”: 8"), page);
            assertEquals(200, lead.get("/desk/events/" + past.slug() + "/bookings").status());
            assertEquals(200, lead.get("/desk/events/" + past.slug() + "/agenda/result").status());
            Event next = event(site, ahead);
            String soon = site.visitor().get("/events/" + next.slug() + "/agenda").page().text();
            assertTrue(soon.contains("You can vote until"), soon);
            String booked = lead.get("/desk/events/" + next.slug() + "/bookings").page().text();
            assertTrue(booked.contains("Amina") || booked.contains("Oksana"), booked);
        }
    }

    private static Event event(TestSite site, String title) {
        return site.the(Events.class).all().stream().filter(e -> e.title().equals(title)).findFirst().orElseThrow();
    }
}
