package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.agenda.SomeAgendas;
import org.sayso.booking.SomeBookings;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Mark;
import org.sayso.cast.QrReader;
import org.sayso.cast.TestSite;
import org.sayso.decision.SomeDecisions;
import org.sayso.event.Event;
import org.sayso.event.SomeEvents;
import org.sayso.impact.SomeFaces;
import org.sayso.staff.Role;

/** A parent says in half a minute how it was; a host sees what the event came to, and everybody what the term did. */
class ImpactTest {
    private final TestSite site = TestSite.demo();

    /** Yesterday, with an agenda that was voted on, 24 people and two agreed points. */
    private Event event() {
        Campaign campaign = site.openCampaign();
        Event event = new SomeEvents(site).ofCampaignAt(campaign.id(), site.the(Clock.class).instant().minus(Duration.ofDays(1)));
        SomeAgendas agendas = new SomeAgendas(site);
        agendas.begun(event, 2);
        String buses = agendas.shown(event, "Buses to special schools");
        agendas.votes(event, agendas.tokens(event, 1).getFirst(), Map.of(buses, 3));
        agendas.published(event);
        new SomeBookings(site).cameBy(event, 24);
        SomeDecisions decisions = new SomeDecisions(site);
        decisions.published(event, "We talked about buses.");
        decisions.done(event, decisions.agreed(event, "Ask for a later bus", 3), "The bus at nine goes.");
        decisions.agreed(event, "Look at a second ramp", 9);
        return event;
    }

    @ParameterizedTest
    @MethodSource("org.sayso.journeys.Sight#inPublic")
    void aParentSaysHowItWasAndTheHostSeesTheCard(Sight sight) {
        Event event = event();
        new SomeFaces(site).saidBefore(event, "good", 9);
        new SomeFaces(site).saidBefore(event, "okay", 1);
        try (Browser she = Browser.on(site, sight); Browser host = Browser.signedIn(site, sight, Role.PLAN_LEAD)) {
            says(she, event, "impact", true);
            she.open("/events/" + event.slug());
            she.look("impact-event");
            assertTrue(she.text().contains("They said “good”: 90%. Answers: 10."), she.text());
            she.page.click("#impact a[href^='/events/impact']");
            she.look("impact-term");
            assertTrue(she.text().contains(event.title()));
            she.open("/events/impact?term=autumn-2001");
            she.look("impact-term-empty");
            she.open("/events/" + new SomeEvents(site).open(9).slug() + "/feedback");
            she.look("impact-closed");

            host.open("/desk/events/" + event.slug());
            host.look("impact-desk-event");
            host.page.click("a[href$='/impact']:has-text('See the figures')");
            host.look("impact-desk-card");
            assertTrue(host.text().contains("Done: 1 of 2") && host.text().contains("People who came: 24"), host.text());
            host.page.click("main a[href$='/sheet']");
            host.look("impact-desk-sheet");
            assertTrue(QrReader.words(host.picture(".qr", "impact-desk-code")).endsWith("/events/" + event.slug() + "/feedback"));
            host.open("/desk/events/impact");
            host.look("impact-desk-term");
        }
    }

    @Test
    void goingBackAndSendingAgainIsStillOneFace() {
        Event event = event();
        for (boolean scripts : new boolean[] {true, false}) {
            long before = new SomeFaces(site).answers(event);
            try (Browser she = scripts ? Browser.on(site, 360) : Browser.withoutScripts(site, 360)) {
                she.open("/events/" + event.slug() + "/feedback");
                she.page.check("#face-good");
                she.page.click("#send");
                she.page.waitForURL("**/thanks");
                she.page.goBack();
                assertTrue(she.page.isChecked("#face-good"), "her face is still chosen");
                she.page.fill("#words", "Meet in the evening too " + Mark.ofLetters());
                she.page.click("#send");
                she.page.waitForURL("**/thanks?r=*");
                assertEquals(before + 1, new SomeFaces(site).answers(event));
            }
        }
    }

    @Test
    void itAllWorksWithoutScripts() {
        Event event = event();
        try (Browser she = Browser.withoutScripts(site, 360)) {
            long began = System.nanoTime();
            says(she, event, "impact-plain", false);
            assertTrue((System.nanoTime() - began) / 1_000_000_000L < 30);
        }
    }

    @Test
    void theFirstViewOfTheFacesIsLight() {
        Event event = event();
        try (Browser phone = Browser.on(site, 360)) {
            List<Response> answers = new ArrayList<>();
            phone.page.onResponse(answers::add);
            phone.open("/events/" + event.slug() + "/feedback");
            phone.page.waitForLoadState(LoadState.NETWORKIDLE);
            long bytes = answers.stream().mapToLong(a -> a.request().sizes().responseBodySize + a.request().sizes().responseHeadersSize).sum();
            System.out.println("First view of the three faces: " + answers.size() + " requests, " + bytes / 1024 + " KB");
            assertTrue(answers.size() <= 8, answers.size() + " requests");
            assertTrue(bytes <= 60 * 1024, bytes + " bytes");
            assertEquals(List.of(), phone.page.context().cookies());
        }
    }

    private static void says(Browser she, Event event, String name, boolean isWrongFirst) {
        she.open("/events/" + event.slug());
        she.page.click("a[href$='/feedback']");
        she.look(name + "-feedback");
        if (isWrongFirst) {
            she.page.click("main form button");
            she.page.waitForSelector(".govuk-error-summary");
            she.look(name + "-feedback-error");
        }
        she.page.check("#face-okay");
        she.page.check("#talked-partly");
        she.page.fill("#words", "Meet in the evening too " + Mark.ofLetters());
        she.look(name + "-feedback-filled");
        she.page.click("main form button");
        she.page.waitForURL("**/thanks?r=*");
        she.look(name + "-thanks");
    }
}
