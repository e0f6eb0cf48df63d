package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.event.Event;
import org.sayso.event.SomeEvents;
import org.sayso.staff.Role;

/** A parent books, changes, and comes; a host has her on the list and checks her in. Mail lies in the data folder, as in the demo. */
class BookingTest {
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/booking/[A-Za-z0-9_-]{22})");
    private final TestSite site = TestSite.demo();

    @ParameterizedTest
    @MethodSource("org.sayso.journeys.Sight#inPublic")
    void aParentBooksAndAHostChecksHerIn(Sight sight) throws Exception {
        Event event = new SomeEvents(site).open(6);
        String her = Mark.ofLetters() + "@example.org";
        try (Browser she = Browser.on(site, sight); Browser host = Browser.signedIn(site, sight, Role.PLAN_LEAD)) {
            she.open("/events/" + event.slug());
            she.look("event");
            long began = System.nanoTime();
            books(she, event, her, "book", true);
            assertTrue((System.nanoTime() - began) / 1_000_000_000L < 90);
            changes(she, her, "booking");

            host.open("/desk/events/" + event.slug());
            host.look("desk-event");
            host.open("/desk/events/" + event.slug() + "/bookings");
            assertTrue(host.text().contains(her) && host.text().contains("British Sign Language: 1"));
            host.look("desk-bookings");
            host.open("/desk/events/" + event.slug() + "/bookings/new");
            host.page.click("main form button");
            host.look("desk-new-error");
            host.open("/desk/events/" + event.slug() + "/bookings/print");
            host.look("desk-print");
            host.open("/desk/events/" + event.slug() + "/door");
            host.page.fill("#q", "zzz");
            assertTrue(host.page.isVisible("[data-door-none]"));
            host.page.fill("#q", "ami");
            host.look("door");
            host.page.click(".door-row button.button:not(.button--quiet)");
            host.page.waitForSelector(".notice--success");
            host.look("door-came");
            host.page.fill("#walk-in-people", "3");
            host.page.click("form[action$='/walk-ins'] button");
            host.page.waitForSelector("form[action$='/walk-ins/undoing']");
            assertEquals("6", host.page.textContent(".stats__n"));
            host.look("door-walk-in");

            she.open(new MailFolder(site).found(her, LINK) + "/cancellation");
            she.look("booking-cancel");
            she.page.click("main form button");
            she.page.waitForSelector(".notice--success");
            she.look("booking-cancelled");
            she.open("/booking/AAAAAAAAAAAAAAAAAAAAAA");
            she.look("booking-lost");
            she.open("/events/no-such/book");
            she.look("booking-closed");
        }
    }

    @Test
    void itAllWorksWithoutScriptsAndAFullEventHasAList() throws Exception {
        Event event = new SomeEvents(site).open(3);
        String her = Mark.ofLetters() + "@example.org";
        try (Browser she = Browser.withoutScripts(site, 360)) {
            long began = System.nanoTime();
            she.open("/events/" + event.slug());
            she.page.click("a[href$='/book']");
            books(she, event, her, "book-plain", false);
            assertTrue((System.nanoTime() - began) / 1_000_000_000L < 90);
            changes(she, her, "booking-plain");
            she.open("/events/" + event.slug());
            she.look("event-full");
            books(she, event, "07700 900123", "book-waiting", false);
            assertTrue(she.text().contains("You are number 1 on the list"));
            she.page.click("main a.button[href^='/booking/']");
            she.look("booking-waiting");
        }
    }

    private static void books(Browser she, Event event, String contact, String name, boolean isWrongFirst) {
        she.open("/events/" + event.slug() + "/book");
        she.look(name + "-1");
        isInView(she);
        if (isWrongFirst) {
            she.page.click("main form button");
            she.page.waitForSelector(".govuk-error-summary");
            she.look(name + "-1-error");
        }
        she.page.fill("#name", "Amina");
        she.page.fill("#contact", contact);
        she.page.click("main form button");
        she.page.waitForSelector("#people");
        she.look(name + "-2");
        isInView(she);
        she.page.check("#joins-room");
        she.page.fill("#people", "2");
        she.page.fill("#children", "1");
        she.page.click("main form button");
        she.page.waitForSelector("#needs-bsl");
        she.look(name + "-3");
        isInView(she);
        she.page.check("#needs-bsl");
        she.page.fill("#needsText", "A seat near the door");
        she.page.click("main form > .button-row:last-child button");
        she.page.waitForSelector("dl");
        she.look(name + "-4");
        isInView(she);
        she.page.click("main form button");
        she.page.waitForURL("**/book/done**");
        she.look(name + "-done");
    }

    /** The first button of the form is on the first screen of a small phone. */
    private static void isInView(Browser she) {
        var box = she.page.locator("main form button").first().boundingBox();
        assertTrue(box.y + box.height <= Math.max(640, she.page.viewportSize().height), she.page.title() + ": the button ends at " + (box.y + box.height));
    }

    private void changes(Browser she, String her, String name) throws Exception {
        she.open(new MailFolder(site).found(her, LINK));
        she.look(name);
        she.page.click("a[href$='/details']");
        she.look(name + "-change");
        she.page.fill("#people", "3");
        she.page.click("main form button");
        she.page.waitForSelector(".notice--success");
        she.look(name + "-changed");
    }
}
