package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.TestSite;
import org.sayso.feedback.ResponseRepository;
import org.sayso.staff.Role;

/** A plan lead's day by mouse and thumb: the inbox, one change that answers two young people, and what each of them sees of it. */
@ParameterizedClass(name = "{0} px")
@MethodSource("org.sayso.journeys.Sight#widths")
class PlanLeadTest {
    private static final String PRIORITY = "best-place-to-live";

    @Parameter
    int width;

    private final TestSite site = TestSite.demo();
    private final String mark = "curlew" + UUID.randomUUID().toString().substring(0, 6);
    private final String title = "Lights at the bus stop " + mark;

    @Test
    void whatTwoSaidBecomesOneChangeThatBothSee() {
        try (Browser she = Browser.on(site, width); Browser lead = Browser.on(site, width)) {
            Idea one = read(Idea.send(site, she, "A bus stop with a light, it is dark when I come home. " + mark));
            Idea two = read(Idea.send(site, she, "The bus shelter is broken and the rain comes in. " + mark));
            site.settled();

            signIn(lead);
            accept(lead, one);
            change(lead, two);
            String path = write(lead, one, two);
            preview(lead, path, one);
            publish(lead, path);

            she.open("/changes");
            she.look("changes-with-hers");
            assertTrue(she.text().contains(title));
            she.open("/plan");
            she.look("plan-with-hers");
            assertTrue(she.page.textContent("#" + PRIORITY).contains(title), "under its priority");
            for (Idea idea : new Idea[] {one, two}) {
                idea.follow(she);
                assertTrue(she.text().contains(title), "both see what came of it");
            }
            she.look("follow-a-shared-change");
            she.page.click("main a[href^='/changes/']");
            assertTrue(she.page.textContent("blockquote").contains(one.now().words()), "one of them is quoted");
            assertFalse(she.text().contains(two.now().words()), "the other is not");
        }
    }

    @Test
    void backAndSendIsStillOneChange() {
        try (Browser lead = Browser.signedIn(site, width, Role.PLAN_LEAD)) {
            lead.open("/desk/changes/new");
            lead.page.fill("#title", title);
            lead.page.click("form#yours > .button-row > button:not([name])");
            lead.page.waitForURL("**/desk/changes/*?done=change-saved");
            String saved = lead.page.url();
            lead.page.goBack();
            assertEquals(title, lead.page.inputValue("#title"), "the words are still in the form");
            lead.page.click("form#yours > .button-row > button:not([name])");
            lead.page.waitForURL("**/desk/changes/*?done=change-saved");
            assertEquals(saved, lead.page.url());
            lead.page.goBack();
            lead.page.fill("#title", title + " too");
            lead.page.click("form#yours > .button-row > button:not([name])");
            lead.page.waitForSelector("text=You sent this form before");
            lead.look("sent-before");
            lead.page.click("button[form=yours]");
            lead.page.waitForURL("**/desk/changes/*?done=change-saved");
            assertEquals(title + " too", lead.page.inputValue("#title"));
            lead.open("/desk/changes");
            assertEquals(1, lead.page.locator("main a", new Page.LocatorOptions().setHasText(title)).count());
        }
    }

    private Idea read(Idea idea) {
        site.the(ResponseRepository.class).decide(idea.id(), "RELEASED", null, null, site.the(Clock.class).instant());
        return idea;
    }

    /** From the address of the inbox, which asks who is there first. */
    private void signIn(Browser lead) {
        lead.open("/desk/inbox");
        lead.page.fill("#email", site.emailOf(Role.PLAN_LEAD));
        lead.page.fill("#password", TestSite.PASSWORD);
        lead.page.click("main form button");
        lead.page.waitForURL("**/desk/inbox");
        lead.look("lead-inbox");
    }

    private void accept(Browser lead, Idea idea) {
        lead.open("/desk/inbox?id=" + idea.id());
        lead.look("lead-evidence");
        lead.page.waitForNavigation(() -> lead.page.click("form[action$='" + idea.id() + "/acceptance'] button"));
        assertEquals("THEMED", idea.now().progress().name());
    }

    private void change(Browser lead, Idea idea) {
        lead.open("/desk/inbox?id=" + idea.id());
        lead.page.click("#change summary");
        for (var ticked : lead.page.locator("#change input:checked").all()) {
            ticked.uncheck();
        }
        lead.page.click("#change form > button");
        lead.look("lead-change-nothing-ticked");
        assertTrue(lead.page.title().startsWith("Error:"));
        lead.page.check("#change input[value=" + PRIORITY + "]");
        lead.page.waitForNavigation(() -> lead.page.click("#change form > button"));
        assertEquals("THEMED", idea.now().progress().name());
    }

    /** Both are found, picked, and written about. @return the page of the change at the desk */
    private String write(Browser lead, Idea one, Idea two) {
        site.settled();
        lead.open("/desk/search?q=" + mark);
        lead.page.check("input[name=response][value='" + one.id() + "']");
        lead.page.check("input[name=response][value='" + two.id() + "']");
        lead.look("lead-picked");
        lead.page.click("#picked button");
        assertTrue(lead.page.isChecked("#r-" + one.id()) && lead.page.isChecked("#r-" + two.id()), "both are there, ticked");
        lead.page.fill("#title", title);
        lead.page.fill("#said", "You told us that waiting for the bus is dark and wet.");
        lead.page.fill("#did", "We mended the shelter and asked for a light.");
        lead.page.check("input[name=status][value=under_way]");
        lead.page.check("#q-" + one.id());
        lead.page.click("form#yours > .button-row > button:not([name])");
        lead.page.waitForURL("**/desk/changes/*?done=change-saved");
        lead.look("lead-change-saved");
        assertTrue(lead.page.locator(".checks .is-wrong").count() == 1, "the priority is still missing");
        lead.page.selectOption("#priority", "dorset-cypf-2020-23/" + PRIORITY);
        lead.page.click("button[value=preview]");
        lead.page.waitForURL("**/preview");
        return lead.page.url().replaceAll(".*(/desk/changes/[^/?]+)/preview.*", "$1");
    }

    private void preview(Browser lead, String path, Idea quoted) {
        lead.look("lead-preview");
        assertTrue(lead.text().contains(title) && lead.page.textContent("blockquote").contains(quoted.now().words()));
        lead.open("/changes");
        assertFalse(lead.text().contains(title), "nobody else sees it yet");
        lead.open(path);
    }

    private void publish(Browser lead, String path) {
        lead.page.click("button[value=publish]");
        lead.page.waitForURL("**/publication");
        lead.look("lead-publication");
        assertTrue(lead.text().contains("Come-back pages that will show it: 2."));
        lead.page.locator("form[action$='/publication'] button").click(new com.microsoft.playwright.Locator.ClickOptions().setClickCount(2));
        lead.page.waitForURL("**" + path + "?done=change-published");
        lead.look("lead-published");
        lead.open("/desk/changes");
        assertEquals(1, lead.page.locator("main a", new Page.LocatorOptions().setHasText(title)).count(), "one change, however often it was tapped");
    }
}
