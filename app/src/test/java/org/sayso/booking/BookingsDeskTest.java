package org.sayso.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.event.Event;
import org.sayso.event.Hosts;
import org.sayso.event.SomeEvents;
import org.sayso.staff.AuditEntryRepository;
import org.sayso.staff.Role;

/** What hosts see and do. A plan lead runs the events of {@link SomeEvents}. */
class BookingsDeskTest {
    private static final TestSite SITE = TestSite.demo();
    private final SomeEvents events = new SomeEvents(SITE);
    private final SomeBookings some = new SomeBookings(SITE);
    private Visitor host;
    private Event event;

    @BeforeEach
    void begin() {
        host = SITE.signedIn(Role.PLAN_LEAD);
        event = events.open(3);
    }

    private String path() {
        return "/desk/events/" + event.slug();
    }

    private Booking now(Booking booking) {
        return SITE.the(BookingRepository.class).findById(booking.id()).orElseThrow();
    }

    private Booking bookedAs(String name, String needsText, int people) {
        return ((BookPlace.Booked) SITE.the(BookPlace.class).book(
                event, UUID.randomUUID().toString(), new Who(name, Contact.read(UUID.randomUUID() + "@example.org").orElseThrow(), "=2+5", false),
                new Wish(Joins.ROOM, people, 0, "bsl,diet", needsText, null))).booking();
    }

    @Test
    void onlyTheHostsOfAnEventSeeWhoBooked() {
        Booking booking = some.booked(event, 1);
        List<String> pages = List.of("/bookings", "/bookings/print", "/bookings/attendance.csv", "/bookings/new?key=" + UUID.randomUUID(), "/bookings/" + booking.id() + "/cancellation", "/door");
        for (Role role : Role.values()) {
            Visitor colleague = SITE.signedIn(role);
            pages.forEach(page -> assertEquals(role == Role.PLAN_LEAD ? 200 : 404, colleague.get(path() + page).status(), role + " " + page));
        }
        for (String page : pages) {
            assertEquals(404, host.get("/desk/events/" + events.ofOthers().slug() + page).status(), "another partnership's " + page);
            assertTrue(List.of(302, 303, 401).contains(SITE.visitor().get(path() + page).status()), page);
        }
        String token = host.get(path() + "/bookings").page().selectFirst("input[name=_token]").val();
        Event other = events.open(3);
        SITE.the(Hosts.class).remove(other.id(), SITE.the(Hosts.class).of(other.id()).getFirst());
        for (String act : List.of("/bookings", "/bookings/" + booking.id() + "/place", "/bookings/" + booking.id() + "/cancellation", "/door/arrivals", "/door/undoing", "/door/walk-ins", "/door/walk-ins/undoing")) {
            assertEquals(404, host.post("/desk/events/" + other.slug() + act, Map.of("_token", token, "people", "1")).status(), act);
        }
        Event mine = events.open(3);
        assertEquals(404, host.post("/desk/events/" + mine.slug() + "/bookings/" + booking.id() + "/cancellation", Map.of("_token", token)).status(), "of another of her events");
        assertTrue(now(booking).isBooked());
    }

    @Test
    void theListCountsNeedsAndShowsLettersAndHostileTextAsText() {
        bookedAs("<script>alert(1)</script>", "<img src=x onerror=alert(2)>", 1);
        bookedAs("Bo", null, 1);
        Visitor.Answer list = host.get(path() + "/bookings");
        Document page = list.page();
        assertTrue(page.text().contains("British Sign Language: 2"), page.text());
        assertTrue(page.text().contains("<script>alert(1)</script>") && page.text().contains("<img src=x"));
        assertTrue(page.select("main script, main img").isEmpty());
        assertTrue(page.text().contains("Booked: "));
        assertTrue(host.get(path() + "/bookings/print").page().select("main script, main img").isEmpty());
        assertTrue(host.get(path() + "/door").page().select("main script").isEmpty());
    }

    @Test
    void aHostGivesAPlaceBeyondTheRoomOnlyWhenSheSaysSo() {
        some.booked(event, 3);
        Booking waits = some.booked(event, 2);
        Document list = host.get(path() + "/bookings").page();
        String give = path() + "/bookings/" + waits.id() + "/place";
        Visitor.Answer asked = host.submit(list, give, Map.of());
        assertEquals(409, asked.status());
        assertTrue(now(waits).isWaiting());
        host.submit(asked.page(), give, Map.of()).mustRedirect();
        assertTrue(now(waits).isBooked());
        assertEquals(5, SITE.the(org.sayso.event.Events.class).taken(event));
        assertTrue(host.get(path() + "/bookings").page().text().contains("Place came free"));
        assertTrue(SITE.the(AuditEntryRepository.class).findAll().stream().anyMatch(e -> e.act().equals("booking-beyond-places") && e.subject().equals("booking " + waits.id())));
    }

    @Test
    void aHostBooksForSomebodyWhoRangAndCancelsForHer() {
        Document blank = host.get(path() + "/bookings/new").page();
        Visitor.Answer wrong = host.submit(blank, path() + "/bookings", Map.of("name", "", "contact", "x", "joins", "room", "people", "2", "children", "1"));
        assertEquals(422, wrong.status());
        assertEquals("x", wrong.page().selectFirst("#contact").val());
        Map<String, String> right = Map.of("name", "Mrs Khan", "contact", "", "joins", "room", "people", "2", "children", "1");
        host.submit(wrong.page(), path() + "/bookings", right).mustRedirect();
        host.submit(wrong.page(), path() + "/bookings", right).mustRedirect();
        List<Booking> all = SITE.the(BookingRepository.class).of(event.id());
        assertEquals(1, all.size(), "the same form twice is one");
        Document list = host.get(path() + "/bookings").page();
        assertTrue(list.text().contains("Mrs Khan") && list.text().contains("Added by a host"));
        String cancel = path() + "/bookings/" + all.getFirst().id() + "/cancellation";
        host.submit(host.get(cancel).page(), cancel, Map.of()).mustRedirect();
        assertEquals(BookingState.CANCELLED, now(all.getFirst()).state());
    }

    @Test
    void atTheDoorOneTapSaysWhoCameAndItCanBeUndone() {
        Booking amina = bookedAs("Amina Élodie", null, 2);
        bookedAs("Bo", null, 1);
        assertEquals(2, host.get(path() + "/door").page().select(".door-row").size());
        Document found = host.get(path() + "/door?q=elo").page();
        assertEquals(1, found.select(".door-row").size());
        assertEquals(1, host.get(path() + "/door?ref=" + amina.reference()).page().select(".door-row").size());
        assertEquals(0, host.get(path() + "/door?q=zzz").page().select(".door-row").size());
        Visitor.Answer came = host.post(path() + "/door/arrivals", Map.of("_token", found.selectFirst("input[name=_token]").val(), "id", amina.id(), "came", "2")).mustRedirect();
        Document after = host.get(came.location()).page();
        assertTrue(after.text().contains("Last: Amina Élodie, people: 2"), after.text());
        assertEquals("2", after.selectFirst(".stats__n").text());
        assertEquals(2, now(amina).came());
        host.submit(after, path() + "/door/undoing", Map.of()).mustRedirect();
        assertEquals(null, now(amina).came());
    }

    @Test
    void aWalkInIsOneHoweverOftenSentAndCounts() {
        Document door = host.get(path() + "/door").page();
        host.submit(door, path() + "/door/walk-ins", Map.of("people", "4", "name", "")).mustRedirect();
        host.submit(door, path() + "/door/walk-ins", Map.of("people", "4", "name", "")).mustRedirect();
        assertEquals(4, SITE.the(Attendance.class).of(event).walkIns());
        Visitor.Answer wrong = host.submit(host.get(path() + "/door").page(), path() + "/door/walk-ins", Map.of("people", "0", "name", "Bo"));
        assertEquals(422, wrong.status());
        Document again = host.get(path() + "/door").page();
        host.submit(again, path() + "/door/walk-ins/undoing", Map.of()).mustRedirect();
        assertEquals(0, SITE.the(Attendance.class).of(event).total());
    }

    @Test
    void theTableHidesSmallNumbersAndGuardsFormulas() {
        Booking booking = some.booked(event, 3);
        SITE.the(CheckIn.class).came(event, booking.id(), 3);
        SITE.the(CheckIn.class).walkIn(event, UUID.randomUUID().toString(), null, 40);
        String csv = host.get(path() + "/bookings/attendance.csv").body();
        String line = csv.lines().skip(1).findFirst().orElseThrow();
        assertTrue(line.endsWith(",\"3\",\"20\",\"under 5\",\"0\",\"-\",\"-\",\"43\""), line);
        assertFalse(csv.contains("example.org"));
    }

    @Test
    void programsGetCountsOnly() {
        some.booked(event, 2);
        some.booked(event, 2);
        String call = "/api/v1/events/" + event.slug() + "/bookings";
        Visitor.Answer answer = SITE.visitor().json("GET", call, SITE.token(Role.PLAN_LEAD), null);
        assertEquals("{\"booked\":2,\"waiting\":2,\"came\":0,\"capacity\":3,\"target\":20}", answer.body());
        assertEquals(403, SITE.visitor().json("GET", call, SITE.token(Role.MODERATOR), null).status());
        assertEquals(401, SITE.visitor().json("GET", call, null, null).status());
        assertEquals(404, SITE.visitor().json("GET", "/api/v1/events/" + events.ofOthers().slug() + "/bookings", SITE.token(Role.ADMIN), null).status());
    }

    @Test
    void thePageOfTheEventOffersItAndTheDeskCounts() {
        some.booked(event, 1);
        Document open = SITE.visitor().get("/events/" + event.slug()).page();
        assertTrue(open.text().contains("Places left: 2"), open.text());
        assertEquals(1, open.select("main a[href=/events/" + event.slug() + "/book]").size());
        some.booked(event, 2);
        some.booked(event, 1);
        assertTrue(SITE.visitor().get("/events/" + event.slug()).page().text().contains("On the list now: 1"));
        Document desk = host.get(path()).page();
        assertTrue(desk.text().contains("3 / 3"), desk.text());
        assertEquals(1, desk.select("a[href=" + path() + "/door]").size());
        assertTrue(Stream.of(Role.MODERATOR, Role.ADMIN).allMatch(role -> SITE.signedIn(role).get(path()).page().select("a[href=" + path() + "/door]").isEmpty()));
        Event begun = events.openAt(SITE.the(Clock.class).instant().minusSeconds(60));
        assertTrue(SITE.visitor().get("/events/" + begun.slug()).page().text().contains("It has begun"));
    }
}
