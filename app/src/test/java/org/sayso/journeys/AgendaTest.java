package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.agenda.SomeAgendas;
import org.sayso.cast.Mark;
import org.sayso.cast.QrReader;
import org.sayso.cast.TestSite;
import org.sayso.event.Event;
import org.sayso.event.SomeEvents;
import org.sayso.staff.Role;

/** A parent with a link proposes and votes, the team releases, counts and publishes, and everybody sees why. */
class AgendaTest {
    private final TestSite site = TestSite.demo();
    private final SomeAgendas some = new SomeAgendas(site);

    private String[] shown(Event event) {
        return new String[] {some.shown(event, "School transport for children with SEND"), some.shown(event, "More short breaks in the school holidays, and who can get them at all")};
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aParentProposesVotesAndSeesWhatCameOfItWithoutScripts(int width) {
        Event event = some.begun(new SomeEvents(site).open(30), 2);
        String[] shown = shown(event);
        String path = "/events/" + event.slug() + "/agenda";
        String mine = path + "/" + some.tokens(event, 1).getFirst();
        String words = "How long we wait for speech therapy " + Mark.ofLetters();
        try (Browser she = Browser.withoutScripts(site, width)) {
            she.open(path);
            she.look("agenda-open");
            she.open(path + "/no-such-link");
            she.look("agenda-wrong-link");
            she.open(mine);
            she.look("agenda-mine");
            she.page.click("form[action$='/proposals'] button");
            she.page.waitForSelector("#words-error");
            she.look("agenda-propose-error");
            she.page.check("#kind-item");
            she.page.fill("#words", "Buses to special schools");
            she.page.fill("#why", "Mrs Potter drives for an hour each way.");
            she.page.click("form[action$='/proposals'] button");
            she.page.waitForSelector("button[value=change]");
            she.look("agenda-check");
            she.page.click("button[value=change]");
            she.page.waitForSelector("#words");
            assertEquals("Buses to special schools", she.page.inputValue("#words"));
            she.page.fill("#words", words);
            she.page.fill("#why", "A year is a long time when you are four.");
            she.page.click("form[action$='/proposals'] button");
            she.page.waitForSelector(".notice--success");
            she.look("agenda-proposed");
            released(words, event);
            she.open(mine);
            she.page.fill("#dots-" + shown[0], "2");
            she.page.fill("#dots-" + shown[1], "2");
            she.page.click("form[action$='/dots'] button");
            she.page.waitForSelector("#dots-error");
            she.look("agenda-dots-error");
            she.page.fill("#dots-" + shown[0], "0");
            she.page.locator("li:has-text('" + words + "') input").fill("1");
            she.page.click("form[action$='/dots'] button");
            she.page.waitForSelector(".notice--success");
            assertTrue(she.text().contains("Dots you have left: 0"));
            others(event, shown);
            some.isOver(event);
            she.open(path);
            she.look("agenda-closed");
            decided(event, width);
            she.open(path);
            she.look("agenda-result");
            assertTrue(she.text().contains("Links that chose it: 5."));
            assertTrue(she.text().contains("The transport team can not come that day."));
            she.open(mine);
            she.look("agenda-mine-after");
        }
    }

    private void others(Event event, String[] shown) {
        some.tokens(event, 5).forEach(token -> some.votes(event, token, Map.of(shown[0], 3)));
        some.tokens(event, 3).forEach(token -> some.votes(event, token, Map.of(shown[1], 1)));
    }

    private void released(String words, Event event) {
        try (Browser moderator = Browser.signedIn(site, 360, Role.MODERATOR)) {
            moderator.open("/desk/events/" + event.slug() + "/agenda");
            moderator.look("agenda-desk-moderator");
            moderator.page.click("a:has-text('" + words + "')");
            moderator.look("agenda-desk-proposal");
            moderator.page.click("form[action$='/release'] button");
            moderator.page.waitForSelector(".notice--success");
        }
    }

    private void decided(Event event, int width) {
        try (Browser lead = Browser.signedIn(site, width, Role.PLAN_LEAD)) {
            lead.open("/desk/events/" + event.slug() + "/agenda/result");
            lead.page.click("form[action$='/count'] button");
            lead.page.waitForSelector("#why");
            lead.look("agenda-desk-result");
            lead.page.locator("tr:has-text('School transport') input").fill("");
            lead.page.click("form[action$='/result'] button");
            lead.page.waitForSelector("#why-error");
            lead.look("agenda-desk-result-error");
            lead.page.fill("#why", "The transport team can not come that day.");
            lead.page.locator("tr:has-text('short breaks') input").fill("1");
            lead.page.locator("tr:has-text('School transport') input").fill("2");
            lead.page.click("form[action$='/result'] button");
            lead.page.waitForSelector(".notice--success");
            lead.page.click("form[action$='/publication'] button");
            lead.page.waitForSelector(".notice--success");
            lead.open("/desk/events/" + event.slug() + "/agenda/speakers/new");
            lead.look("agenda-desk-speaker");
            lead.page.fill("#who", "Head of school transport");
            lead.page.check("#state-declined");
            lead.page.fill("#note", "She answers in writing by June.");
            lead.page.click("main form button");
            lead.page.waitForSelector(".notice--success");
            lead.look("agenda-desk");
        }
    }

    @ParameterizedTest
    @MethodSource("org.sayso.journeys.Sight#ofTheDesk")
    void aPlanLeadBeginsAnAgendaAndHandsOutLinks(Sight sight) {
        Event event = new SomeEvents(site).open(30);
        String desk = "/desk/events/" + event.slug() + "/agenda";
        try (Browser lead = Browser.signedIn(site, sight, Role.PLAN_LEAD)) {
            lead.open(desk);
            lead.look("agenda-desk-none");
            lead.page.click(".empty a");
            lead.page.click("main form button");
            lead.look("agenda-desk-settings-error");
            some.begun(event, 3);
            lead.open(desk + "/invitations");
            lead.page.fill("#label", "Forum mailing");
            lead.page.fill("#many", "6");
            lead.page.click("main form button");
            lead.page.waitForSelector("#links");
            lead.look("agenda-desk-links");
            String link = lead.page.inputValue("#links").lines().findFirst().orElseThrow();
            lead.page.click("button[value=slips]");
            lead.page.waitForSelector(".agenda-slip");
            lead.look("agenda-slips");
            assertEquals(link, QrReader.words(lead.picture(".agenda-slip .qr", "agenda-slip-code")));
            lead.open(desk + "/invitations");
            lead.look("agenda-desk-invitations");
            assertEquals(List.of("6"), lead.page.locator("tbody td.n").allInnerTexts().stream().limit(1).map(String::strip).toList());
        }
    }
}
