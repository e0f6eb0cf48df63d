package org.sayso.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.event.Event;
import org.sayso.event.SomeEvents;
import org.sayso.web.Settings;

/** What whoever books sees, on the demo: its mail lies in a folder. */
class BookingPagesTest {
    private final TestSite site = TestSite.demo();
    private final SomeEvents events = new SomeEvents(site);
    private final Visitor she = site.visitor();

    private Visitor.Answer send(Event event, Document page, Map<String, ?> fields) {
        return she.submit(page, "/events/" + event.slug() + "/book", fields);
    }

    private Document who(Event event, String name, String contact) {
        Document first = she.get("/events/" + event.slug() + "/book").page();
        return send(event, first, Map.of("name", name, "contact", contact)).page();
    }

    /** To the page that asks her to check. */
    private Document checked(Event event, String contact, String people) {
        Document how = who(event, "Amina", contact);
        Document needs = send(event, how, Map.of("joins", "room", "people", people, "children", "0")).page();
        return send(event, needs, Map.of("needs", List.of("bsl", "diet"), "needsText", "A seat near the door")).page();
    }

    private Visitor.Answer booked(Event event, String contact, String people) {
        return send(event, checked(event, contact, people), Map.of()).mustRedirect();
    }

    private String her() {
        return Mark.ofLetters() + "@example.org";
    }

    private Booking only(Event event) {
        return site.the(BookingRepository.class).of(event.id()).getFirst();
    }

    private String link(Booking booking) {
        return "/booking/" + site.the(BookingSecrets.class).token(booking.id());
    }

    private String letterTo(String address) throws Exception {
        Path folder = Path.of(site.the(Settings.class).data(), "mail");
        for (int i = 0; i < 200; i++) {
            if (Files.isDirectory(folder)) {
                try (var files = Files.list(folder)) {
                    for (Path file : files.filter(f -> f.toString().endsWith(".eml")).toList()) {
                        String mail = Files.readString(file);
                        if (mail.contains("To: " + address)) {
                            return mail.replace("=\r\n", "");
                        }
                    }
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("No mail came");
    }

    @Test
    void sheBooksInThreePagesAndGetsALetterWithHerLink() throws Exception {
        Event event = events.open(10);
        String her = her();
        Document check = checked(event, her, "2");
        assertEquals(1, check.select("h1").size());
        assertTrue(check.text().contains("British Sign Language") && check.text().contains("A seat near the door") && check.text().contains(her), check.text());
        Visitor.Answer sent = send(event, check, Map.of()).mustRedirect();
        Document done = she.get(sent.location()).page();
        assertTrue(done.text().contains("You have a place"));
        assertFalse(done.html().contains("/booking/"), "the link is in the letter only");
        Booking booking = only(event);
        assertEquals(List.of(Need.BSL, Need.DIET), booking.wishes());
        assertTrue(letterTo(her).contains(link(booking)));
        Visitor.Answer page = she.get(link(booking));
        assertEquals("noindex, nofollow", page.header("X-Robots-Tag"));
        assertEquals("no-store", page.header("Cache-Control"));
        assertEquals("no-referrer", page.header("Referrer-Policy"));
        assertTrue(page.page().text().contains(booking.reference()));
        assertFalse(page.body().contains("meet.example.org"), "the online link is not for weeks before");
        Visitor.Answer again = send(event, check, Map.of()).mustRedirect();
        assertEquals(1, site.the(BookingRepository.class).of(event.id()).size());
        assertEquals(done.select("h1").text(), she.get(again.location()).page().select("h1").text());
    }

    @Test
    void sheHearsWhatChangedOnlyWhenSheTicksItAndCanStop() {
        Event event = events.open(10);
        Document needs = send(event, who(event, "Amina", her()), Map.of("joins", "room", "people", "1", "children", "0")).page();
        assertFalse(needs.selectFirst("#news").hasAttr("checked"), "never ticked for her");
        Document check = send(event, needs, Map.of("news", "yes")).page();
        assertTrue(check.select(".govuk-summary-list__row").text().contains("Email me what changed after this event Yes"), check.text());
        send(event, check, Map.of()).mustRedirect();
        assertTrue(only(event).wantsNews());
        Document page = she.get(link(only(event))).page();
        assertTrue(page.text().contains("We will email you 14, 60 and 90 days after the event"));
        assertTrue(she.get(she.submit(page, link(only(event)) + "/news", Map.of()).mustRedirect().location()).page().text().contains("You do not get these emails"));
        assertFalse(only(event).wantsNews());
        she.submit(she.get(link(only(event)) + "/news").page(), link(only(event)) + "/news", Map.of()).mustRedirect();
        assertTrue(only(event).wantsNews());
    }

    @Test
    void withAPhoneNumberThereIsNothingToTick() {
        Event event = events.open(10);
        Document needs = send(event, who(event, "Amina", "07700 900123"), Map.of("joins", "room", "people", "1", "children", "0")).page();
        assertTrue(needs.select("#news").isEmpty());
        Document check = send(event, needs, Map.of("news", "yes")).page();
        assertFalse(check.text().contains("Email me what changed"));
        send(event, check, Map.of()).mustRedirect();
        assertFalse(only(event).wantsNews());
    }

    @Test
    void whateverIsWrongEverythingTypedStays() {
        Event event = events.open(10);
        Document first = she.get("/events/" + event.slug() + "/book").page();
        Visitor.Answer wrong = send(event, first, Map.of("name", "Amina <b>", "contact", "07"));
        assertEquals(422, wrong.status());
        assertEquals("Amina <b>", wrong.page().selectFirst("#name").val());
        assertEquals("07", wrong.page().selectFirst("#contact").val());
        assertTrue(wrong.page().title().startsWith("Error:"));
        Document how = send(event, wrong.page(), Map.of("name", "Amina <b>", "contact", "07700 900123")).page();
        Visitor.Answer many = send(event, how, Map.of("joins", "", "people", "11", "children", "x"));
        assertEquals(422, many.status());
        assertEquals(List.of("joins", "people", "children"), many.page().select(".govuk-error-summary a").eachAttr("href").stream().map(h -> h.substring(1)).toList());
        assertEquals("11", many.page().selectFirst("#people").val());
        Document needs = send(event, many.page(), Map.of("joins", "online", "people", "٣", "children", "1")).page();
        assertTrue(needs.select("#news").isEmpty(), "news go by email only");
        Document check = send(event, needs, Map.of("question", "Is there parking?")).page();
        assertTrue(check.text().contains("Amina <b>") && check.text().contains("Is there parking?"));
    }

    @Test
    void changeKeepsEverythingAndComesBackToTheCheck() {
        Event event = events.open(10);
        Document check = checked(event, her(), "2");
        Document how = send(event, check, Map.of("go", "how")).page();
        assertEquals("2", how.selectFirst("#people").val());
        Document again = send(event, how, Map.of("joins", "room", "people", "3", "children", "1")).page();
        assertEquals("Check your answers", again.selectFirst("h1").text());
        assertTrue(again.text().contains("A seat near the door"));
        Document who = send(event, again, Map.of("go", "who")).page();
        assertEquals("Amina", who.selectFirst("#name").val());
    }

    @Test
    void whoTypesAnAddressThatBookedSeesTheSameAndTheFirstLetterGoesAgain() throws Exception {
        Event event = events.open(10);
        String her = her();
        Document first = she.get(booked(event, her, "1").location()).page();
        Booking booking = only(event);
        she.post(link(booking) + "/details", Map.of("joins", "room", "people", "1")); // nothing of it is on the page
        Document second = she.get(booked(event, her.toUpperCase(), "1").location()).page();
        assertEquals(first.selectFirst("main").text(), second.selectFirst("main").text());
        assertEquals(1, site.the(BookingRepository.class).of(event.id()).size());
        assertEquals(1, site.the(BookingLetters.class).ledger(List.of(booking)).stream().filter(l -> l.kind().equals("BOOKING_BOOKED")).skip(1).count());
    }

    @Test
    void moreThanThereCanEverBeAreNotPutOnTheList() {
        Event event = events.open(2);
        Document how = who(event, "Amina", her());
        Visitor.Answer nine = send(event, how, Map.of("joins", "room", "people", "9", "children", "0"));
        assertEquals(422, nine.status());
        assertTrue(nine.page().selectFirst("#people-error").text().contains("from 1 to 2"));
    }

    @Test
    void theSameFormWithOtherAnswersTellsNothingOfTheFirstBooking() {
        Event event = events.open(20);
        Document check = checked(event, her(), "1");
        send(event, check, Map.of()).mustRedirect();
        Visitor.Answer other = send(event, check, Map.of("contact", "07700 900888", "people", "2"));
        assertEquals(409, other.status());
        assertTrue(other.page().select("a[href*=/booking/]").isEmpty(), "whoever has the form may not have the mailbox");
        assertTrue(other.page().text().contains("That booking stands") && other.page().text().contains("07700 900888"));
        assertEquals(1, only(event).people());
    }

    @Test
    void aPhoneGetsItsLinkOnThePage() {
        Event event = events.open(10);
        Document check = checked(event, "07700 900 123", "1");
        assertTrue(check.text().contains("We can not write to you"));
        Document done = she.get(send(event, check, Map.of()).location()).page();
        String link = done.selectFirst("main a.button[href^=/booking/]").attr("href");
        assertTrue(she.get(link).body().contains(only(event).reference()));
    }

    @Test
    void aFullEventHasAWaitingListAndSaysWhereSheStands() {
        Event event = events.open(1);
        booked(event, her(), "1");
        Document check = checked(event, her(), "1");
        assertTrue(check.text().contains("Join the waiting list"));
        Document done = she.get(send(event, check, Map.of()).location()).page();
        assertTrue(done.text().contains("You are number 1 on the list"));
    }

    @Test
    void sheChangesAndCancels() {
        Event event = events.open(4);
        booked(event, her(), "2");
        booked(event, her(), "1");
        Booking booking = only(event);
        String link = link(booking);
        Document change = she.get(link + "/details").page();
        assertEquals("2", change.selectFirst("#people").val());
        Visitor.Answer many = she.submit(change, link + "/details", Map.of("joins", "room", "people", "4", "children", "0", "needsText", "Kept?"));
        assertEquals(422, many.status());
        assertEquals("Kept?", many.page().selectFirst("#needsText").text());
        assertTrue(many.page().text().contains("You can have 3"), many.page().text());
        she.submit(many.page(), link + "/details", Map.of("joins", "room", "people", "3", "children", "0")).mustRedirect();
        assertEquals(3, only(event).people());
        she.submit(she.get(link + "/cancellation").page(), link + "/cancellation", Map.of()).mustRedirect();
        assertEquals(BookingState.CANCELLED, only(event).state());
        assertTrue(she.get(link).page().text().contains("You cancelled this"));
        assertEquals(303, she.exactly(link + "/details").status());
        assertTrue(she.get(link + "/invite.ics").body().contains("BEGIN:VEVENT"));
    }

    @Test
    void whatCanNotBeBookedSaysWhy() {
        assertEquals(404, she.get("/events/no-such/book").status());
        assertEquals(404, she.get("/events/" + events.draft().slug() + "/book").status());
        assertEquals(404, she.get("/events/" + events.ofOthers().slug() + "/book").status());
        Event begun = events.openAt(site.the(java.time.Clock.class).instant().minusSeconds(60));
        Visitor.Answer late = she.get("/events/" + begun.slug() + "/book");
        assertEquals(410, late.status());
        assertTrue(late.page().text().contains("It has begun"));
        Event over = events.openAt(site.the(java.time.Clock.class).instant().minusSeconds(9000));
        assertTrue(she.get("/events/" + over.slug() + "/book").page().text().contains("This event is over"));
    }

    @Test
    void aWrongLinkIsAPlainPageAndManyAreSlowed() {
        TestSite own = org.sayso.cast.Database.H2.site();
        Visitor stranger = own.visitor();
        Visitor.Answer wrong = stranger.get("/booking/AAAAAAAAAAAAAAAAAAAAAA");
        assertEquals(404, wrong.status());
        assertTrue(wrong.page().text().contains("We can not find this booking"));
        for (int i = 0; i < BookingHaste.WRONG_LINKS; i++) {
            stranger.get("/booking/AAAAAAAAAAAAAAAAAAAAA" + i);
        }
        assertEquals(429, stranger.get("/booking/AAAAAAAAAAAAAAAAAAAAAA").status());
    }

    @Test
    void aForgedOrBorrowedTokenBooksNothing() {
        Event event = events.open(5);
        Document check = checked(event, her(), "1");
        Map<String, Object> fields = new HashMap<>();
        for (Element hidden : check.select("form[action$=/book] input[type=hidden]")) {
            fields.put(hidden.attr("name"), hidden.attr("value"));
        }
        fields.put("token", she.get("/events/" + events.open(5).slug() + "/book").page().selectFirst("input[name=token]").val());
        assertEquals(422, she.post("/events/" + event.slug() + "/book", fields).status());
        assertTrue(site.the(BookingRepository.class).of(event.id()).isEmpty());
    }
}
