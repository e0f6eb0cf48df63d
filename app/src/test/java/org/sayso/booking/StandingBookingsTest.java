package org.sayso.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.event.SomeEvents;
import org.sayso.staff.Role;
import org.sayso.web.Moments;

/** What can not be changed about an event while somebody holds a booking. */
class StandingBookingsTest {
    private static final TestSite SITE = Database.H2.site();
    private final Event event = new SomeEvents(SITE).open(5);
    private final String path = "/desk/events/" + event.slug();
    private final Visitor lead = SITE.signedIn(Role.PLAN_LEAD);

    private void books(Joins joins, int people) {
        SITE.the(BookPlace.class).book(event, UUID.randomUUID().toString(), SomeBookings.who(UUID.randomUUID() + "@example.org"), new Wish(joins, people, 0, null, null, null));
    }

    private Map<String, Object> asItIs() {
        LocalDate day = Moments.dayOf(event.startsAt());
        return new HashMap<>(Map.ofEntries(
                Map.entry("title", event.title()), Map.entry("kind", event.kind()), Map.entry("audience", event.audience()), Map.entry("starts-day", "" + day.getDayOfMonth()),
                Map.entry("starts-month", "" + day.getMonthValue()), Map.entry("starts-year", "" + day.getYear()), Map.entry("starts-time", Moments.clock(event.startsAt())),
                Map.entry("ends", Moments.clock(event.endsAt())), Map.entry("place", event.place()), Map.entry("online", "yes"), Map.entry("capacity", "5"), Map.entry("plan", event.plan())));
    }

    private Visitor.Answer saved(Map<String, Object> form) {
        return lead.submit(lead.get(path + "/edit").page(), path, form);
    }

    @Test
    void theWayInWhichSomebodyComesStays() {
        books(Joins.ROOM, 2);
        Map<String, Object> form = asItIs();
        form.put("place", "");
        assertEquals(422, saved(form).status());
        form = asItIs();
        form.remove("online");
        assertEquals(303, saved(form).status(), "nobody joins online yet");
    }

    @Test
    void whoJoinsOnlineKeepsTheEventOnTheSite() {
        books(Joins.ONLINE, 1);
        Visitor.Answer draft = lead.submit(lead.get(path).page(), path + "/draft", Map.of());
        assertEquals(422, draft.status());
        assertTrue(SITE.the(Events.class).findVisible(event.slug()).isPresent());
        Map<String, Object> form = asItIs();
        form.remove("online");
        assertEquals(422, saved(form).status());
    }

    @Test
    void thereAreNeverFewerPlacesThanAreTaken() {
        books(Joins.ROOM, 4);
        Map<String, Object> form = asItIs();
        form.put("capacity", "3");
        Visitor.Answer answer = saved(form);
        assertEquals(422, answer.status());
        assertTrue(answer.page().selectFirst("#capacity-error").text().contains("4"));
        form.put("capacity", "4");
        assertEquals(303, saved(form).status());
    }
}
