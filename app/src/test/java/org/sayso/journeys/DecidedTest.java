package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.Database;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.decision.SomeDecisions;
import org.sayso.event.Event;
import org.sayso.note.SomeNotes;
import org.sayso.staff.Role;

/** A host writes down what was decided and what was agreed, follows each point to its answer and closes the event; a parent reads it. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.journeys.Sight#inPublic")
class DecidedTest {
    @Parameter
    Sight sight;

    private final TestSite site = Database.H2.site();
    private final SomeDecisions some = new SomeDecisions(site);
    private final String mark = Mark.ofLetters();

    private void adds(Browser host, String what, String who, LocalDate day) {
        host.page.click("#points a[href$='/points/new']");
        host.page.fill("#what", what);
        host.page.fill("#who", who);
        host.page.fill("#due-day", String.valueOf(day.getDayOfMonth()));
        host.page.fill("#due-month", String.valueOf(day.getMonthValue()));
        host.page.fill("#due-year", String.valueOf(day.getYear()));
        host.page.click("main form button");
        host.page.waitForURL("**?done=decision-point-added*");
    }

    private void works(Browser host, String what) {
        host.page.click("#points .card:has-text('" + what + "') a:has-text('Done, not doing or change')");
    }

    @Test
    void whatWasAgreedIsFollowedToItsAnswer() {
        Event event = some.past();
        new SomeNotes(site).onAgenda(event, "Buses in the evening", "Short breaks");
        try (Browser host = Browser.signedIn(site, sight, Role.PLAN_LEAD); Browser parent = Browser.on(site, sight)) {
            host.open("/desk/events/" + event.slug());
            host.look("decided-event");
            host.page.click("a[href$='/afterwards']");
            host.look("decided-none");
            host.page.fill("#words", "We talked about buses and short breaks " + mark + ".\n\nWe decided to ask for a later bus, and to look at a second ramp.");
            host.page.click("button[formaction$='/publication']");
            host.page.waitForURL("**?done=decision-published*");
            adds(host, "Ask for a bus that leaves Dorchester at nine in the evening", "School transport team", some.day(-4));
            adds(host, "Look at a second ramp for the Corn Store", "Building team", some.day(40));
            host.look("decided-points");

            parent.open("/events/" + event.slug());
            parent.look("decided-public-late");
            assertTrue(parent.text().contains("This is late. It was due on") && parent.text().contains(mark));
            host.open("/desk/agreed");
            host.look("decided-agreed");

            host.open("/desk/events/" + event.slug() + "/afterwards");
            works(host, "Ask for a bus");
            host.page.click("form[action$='/proof'] button");
            host.look("decided-proof-wrong");
            host.page.check("#kind-words");
            host.page.fill("#proof", "The bus at nine has gone each weekday since May.");
            host.page.fill("#link", "https://example.org/buses");
            host.page.click("form[action$='/proof'] button");
            host.page.waitForURL("**?done=decision-point-done*");
            works(host, "Look at a second ramp");
            host.look("decided-point");
            host.page.fill("#reason", "The house is listed, and one door can not be changed.");
            host.page.click("form[action$='/reason'] button");
            host.page.waitForURL("**?done=decision-point-not-doing*");
            host.page.click("form[action$='/closing'] button");
            host.page.waitForURL("**?done=decision-closed*");
            host.look("decided-closed");

            parent.open("/events/" + event.slug());
            parent.look("decided-public");
            assertTrue(parent.text().contains("Everything agreed has its answer"));
            assertFalse(parent.text().contains("This is late"));
            host.page.click("#points .card:has-text('second ramp') a");
            host.look("decided-point-closed");
            host.page.click("form[action$='/reopening'] button");
            host.page.waitForURL("**?done=decision-point-opened*");
            assertTrue(host.text().contains("Not closed yet"));
        }
    }
}
