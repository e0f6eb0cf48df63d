package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.event.Event;
import org.sayso.event.SomeEvents;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.note.Notes;
import org.sayso.note.SomeNotes;
import org.sayso.staff.Role;
import org.sayso.staff.StaffSessions;

/** A facilitator types what is said at a table. The network of the hall comes and goes, and her session ends; her notes do not. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.journeys.Sight#ofTheDesk")
class TableNotesTest {
    @Parameter
    Sight sight;

    private final TestSite site = Database.H2.site();
    private final SomeNotes some = new SomeNotes(site);
    private final String mark = Mark.ofLetters();
    private Campaign campaign;
    private Event event;
    private String capture;

    @BeforeEach
    void meet() {
        campaign = site.openCampaign();
        event = new SomeEvents(site).ofCampaign(campaign.id());
        some.onAgenda(event, "Short breaks, and who gets them", "Buses in the evening");
        capture = "/desk/events/" + event.slug() + "/capture";
    }

    private Browser facilitator() {
        return Browser.signedIn(site, sight, Role.PLAN_LEAD);
    }

    /** Opens the page and waits until it would open without a network. */
    private void begin(Browser she) {
        she.open(capture);
        she.page.waitForSelector("[data-capture-show=ready]:visible");
        she.page.fill("#table", "Sun");
        she.page.selectOption("#item", new com.microsoft.playwright.options.SelectOption().setIndex(1));
    }

    private static void types(Browser she, String words) {
        she.page.fill("#words", words);
        she.page.press("#words", "Enter");
        she.page.waitForFunction("() => document.querySelector('#words').value === ''");
    }

    private static void showsWaiting(Browser she, int waiting) {
        she.page.waitForFunction("n => document.querySelector('[data-capture-waiting]').textContent === String(n)", waiting);
    }

    private static void showsSent(Browser she, int sent) {
        she.page.waitForFunction("n => document.querySelectorAll('[data-capture-rows] [data-state=sent]:not([hidden])').length === n", sent);
    }

    private static long rows(Browser she, String state) {
        return she.page.locator("[data-capture-rows] [data-state=" + state + "]:visible").count();
    }

    private List<String> kept() {
        return site.the(ResponseRepository.class).queue("dorset", "HELD", 100_000, 0).stream().filter(r -> r.campaignId().equals(campaign.id())).map(Response::words).sorted().toList();
    }

    private void signsIn(Browser she) {
        she.page.fill("#email", site.emailOf(Role.PLAN_LEAD));
        she.page.fill("#password", TestSite.PASSWORD);
        she.page.click("main button");
    }

    @Test
    void thirtyNotesWithoutANetworkAreStoredOnce() {
        try (Browser she = facilitator()) {
            begin(she);
            she.look("note-capture");
            she.signal(false);
            List<String> typed = IntStream.range(0, 30).mapToObj(i -> "Note " + (char) ('A' + i) + " " + mark).toList();
            typed.forEach(words -> types(she, words));
            showsWaiting(she, 30);
            she.page.fill("#words", "Half a note " + mark);
            she.page.waitForTimeout(300);
            she.page.reload();
            she.page.waitForSelector("[data-capture-row] >> nth=0", new Page.WaitForSelectorOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            showsWaiting(she, 30);
            assertEquals("Half a note " + mark, she.page.inputValue("#words"));
            assertEquals("Sun", she.page.inputValue("#table"));
            she.anotherTab();
            she.open(capture);
            showsWaiting(she, 30);
            assertEquals(30, rows(she, "waiting"));
            assertEquals(0, rows(she, "sent"));
            assertEquals("not yet", she.page.textContent("[data-capture-last]"));
            she.look("note-waiting");
            assertEquals(List.of(), kept());
            she.signal(true);
            showsWaiting(she, 0);
            showsSent(she, 30);
            assertEquals(typed.stream().sorted().toList(), kept());
            assertTrue(she.page.textContent("[data-capture-last]").matches("\\d\\d:\\d\\d"));
            she.page.reload();
            she.page.waitForFunction("() => document.querySelectorAll('[data-capture-rows] li').length === 30");
            she.page.click("[data-capture-do=send]");
            she.page.waitForTimeout(500);
            assertEquals(30, site.the(Notes.class).counts(event).all(), "and once more is as once");
            she.look("note-sent");
        }
    }

    @Test
    void aSessionThatEndedMeanwhileLosesNothing() {
        try (Browser she = facilitator()) {
            begin(she);
            she.signal(false);
            types(she, "One " + mark);
            types(she, "Two " + mark);
            site.the(StaffSessions.class).endAll(some.colleague(Role.PLAN_LEAD).id());
            she.signal(true);
            she.page.waitForSelector("[data-capture-show=signed-out]:visible");
            she.look("note-signed-out");
            types(she, "Three " + mark);
            showsWaiting(she, 3);
            assertEquals(3, rows(she, "waiting"));
            assertEquals(List.of(), kept());
            she.page.click("[data-capture-show=signed-out] a");
            signsIn(she);
            she.page.waitForURL("**" + capture + "**");
            showsSent(she, 3);
            assertEquals(List.of("One " + mark, "Three " + mark, "Two " + mark), kept());
        }
    }

    @Test
    void whatIsRefusedIsMendedAndWhatMayHoldANameIsWarnedOf() {
        try (Browser she = facilitator()) {
            begin(she);
            she.page.fill("#words", "It was Mrs Fernsby who said so");
            she.page.waitForSelector("#words-clue span:visible");
            she.look("note-clue");
            types(she, "word ".repeat(500) + mark);
            she.page.waitForSelector("[data-capture-rows] [data-state=look]:visible");
            assertTrue(she.page.textContent(".capture__why").contains("At most 2,000 characters. These are 2,5"));
            she.look("note-needs-a-look");
            she.page.click("[data-capture-rows] [data-capture-do=mend]");
            she.page.waitForFunction("mark => document.querySelector('#words').value.endsWith(mark)", mark);
            she.page.check("#who-carer");
            she.page.check("#quote-yes");
            she.page.click("[data-capture-do=more]");
            types(she, "Short " + mark);
            she.page.waitForSelector("[data-capture-rows] [data-state=sent]:visible");
            assertEquals(1, she.page.locator("[data-capture-rows] li").count());
            assertEquals(List.of("Short " + mark), kept());
            assertTrue(she.page.textContent("[data-row=where]").contains("× 2"));
            assertEquals("1", she.page.inputValue("#saidBy"), "for the next one");
        }
    }

    @Test
    void signingOutLeavesNothingButWhatWaits() {
        try (Browser she = facilitator()) {
            begin(she);
            types(she, "Sent " + mark);
            she.page.waitForSelector("[data-capture-rows] [data-state=sent]:visible");
            she.signal(false);
            types(she, "Waits " + mark);
            she.anotherTab(); // with the page closed nothing is sent
            she.signal(true);
            she.open("/desk");
            she.page.click(".desk-bar__who form button");
            she.page.waitForURL("**/desk/sign-in?done=signed-out");
            assertFalse((Boolean) she.page.evaluate("() => caches.has('sayso-capture')"));
            assertEquals(List.of("Waits " + mark), she.page.evaluate("""
                () => new Promise(resolve => { indexedDB.open('sayso-notes').onsuccess = ({ target }) => {
                  target.result.transaction('notes').objectStore('notes').getAll().onsuccess = all => { target.result.close(); resolve(all.target.result.map(n => n.words)) } } })"""));
            signsIn(she);
            she.page.waitForURL("**/desk");
            she.open(capture);
            showsWaiting(she, 0);
            showsSent(she, 1);
            assertEquals(List.of("Sent " + mark, "Waits " + mark), kept());
        }
    }

    @Test
    void aDeviceIsClearedWithASecondYesWhileSomethingWaits() {
        try (Browser she = facilitator()) {
            begin(she);
            she.signal(false);
            types(she, "Waits " + mark);
            she.page.click("[data-capture-do=clear]");
            she.page.waitForSelector("[data-capture-show=sure]:visible");
            she.look("note-clear");
            she.page.click("[data-capture-do=clear-not]");
            showsWaiting(she, 1);
            she.signal(true);
            showsWaiting(she, 0);
            she.page.click("[data-capture-do=clear]");
            she.page.waitForURL("**/desk/events/" + event.slug());
            she.look("note-event");
            assertFalse((Boolean) she.page.evaluate("() => caches.has('sayso-capture')"));
            assertEquals(List.of("Waits " + mark), kept(), "what was sent is safe");
        }
    }

    @Test
    void noOtherPageOfTheDeskIsKeptOnTheDevice() {
        try (Browser she = facilitator()) {
            begin(she);
            she.open("/desk/events/" + event.slug() + "/notes");
            she.open("/desk");
            assertEquals(List.of(capture), she.page.evaluate("""
                async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(one => new URL(one.url).pathname))))
                  .flat().filter(path => path.startsWith('/desk'))"""));
        }
    }

    @Test
    void anotherPersonOnTheSameDeviceSendsThemOnlyByAPressOfTheirs() {
        some.runs(event, Role.MODERATOR);
        try (Browser she = facilitator()) {
            begin(she);
            she.signal(false);
            types(she, "Hers " + mark);
            she.anotherTab();
            she.signal(true);
            she.open("/desk");
            she.page.click(".desk-bar__who form button");
            she.page.fill("#email", site.emailOf(Role.MODERATOR));
            she.page.fill("#password", TestSite.PASSWORD);
            she.page.click("main button");
            she.page.waitForURL("**/desk");
            she.open(capture);
            she.page.waitForSelector("[data-capture-show=others]:visible");
            assertEquals(0, she.page.locator("[data-capture-rows] li").count(), "nor does he see them");
            assertEquals(List.of(), kept());
            she.look("note-others");
            she.page.click("[data-capture-do=adopt]");
            she.page.waitForSelector("[data-capture-rows] [data-state=sent]:visible");
            assertEquals(List.of("Hers " + mark), kept());
        }
    }

    @Test
    void withoutScriptsItIsAForm() {
        try (Browser she = Browser.withoutScripts(site, sight.width())) {
            she.open("/desk/sign-in?next=" + capture);
            signsIn(she);
            she.page.fill("#table", "7");
            she.page.fill("#words", "By hand " + mark);
            she.page.click("form.capture__form button.button >> nth=-2");
            assertTrue(she.page.url().contains("done=note-kept"), she.page.url());
            assertEquals("7", she.page.inputValue("#table"));
            assertEquals(List.of("By hand " + mark), kept());
            she.look("note-without-scripts");
        }
    }

    @Test
    void theListAndTheSheet() {
        try (Browser she = facilitator()) {
            begin(she);
            types(she, "Buses that run in the evening " + mark);
            types(she, "A quiet room at every event " + mark);
            showsSent(she, 2);
            site.the(ResponseRepository.class).queue("dorset", "HELD", 100_000, 0).stream().filter(r -> r.campaignId().equals(campaign.id()) && r.words().startsWith("Buses"))
                    .forEach(r -> site.the(ResponseRepository.class).decide(r.id(), "RELEASED", null, null, Instant.now()));
            she.open("/desk/events/" + event.slug() + "/notes");
            she.look("note-list");
            she.page.click(".capture__row a");
            she.look("note-correct");
            she.open(capture + "/sheet");
            she.look("note-sheet");
        }
    }
}
