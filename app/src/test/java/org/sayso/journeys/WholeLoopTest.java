package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.TestSite;
import org.sayso.staff.Role;

/** One idea all the way: sent, read, set against a priority, answered with a change, seen by its sender; and held again. */
@ParameterizedClass(name = "{0} px")
@MethodSource("org.sayso.journeys.Sight#widths")
class WholeLoopTest {
    @Parameter
    int width;

    private final TestSite site = TestSite.demo();
    private final String mark = "kestrel" + UUID.randomUUID().toString().substring(0, 6);
    private final String words = "A later bus home from the pictures, please. " + mark;
    private Idea idea;

    @Test
    void anIdeaIsReadTaggedActedOnAndItsSenderSeesIt() {
        try (Browser she = Browser.on(site, width); Browser moderator = Browser.signedIn(site, width, Role.MODERATOR);
                Browser lead = Browser.signedIn(site, width, Role.PLAN_LEAD)) {
            idea = Idea.send(site, she, words);
            String id = idea.id();
            site.settled();

            read(moderator, id);
            setAgainstAPriority(lead, id);
            find(lead);
            String story = publish(lead, id);

            she.open("/changes");
            assertTrue(she.text().contains("Buses after the film " + mark));
            she.open(story);
            she.look("story");
            assertTrue(she.text().contains(words), "her words are quoted");
            idea.follow(she);
            she.look("follow-acted-on");
            assertTrue(she.text().contains("Buses after the film " + mark), "her code shows what changed");

            moderator.open("/desk/moderation/" + id);
            moderator.page.click("form[action$='/holding'] button");
            she.open(story);
            assertFalse(she.text().contains(words), "held again, her words are off every page at once");
            she.open("/changes");
            assertFalse(she.text().contains(words));
        }
    }

    private void read(Browser moderator, String id) {
        moderator.open("/desk/moderation");
        moderator.look("moderation");
        moderator.open("/desk/moderation/" + id);
        moderator.look("moderation-one");
        moderator.page.click("main form[action$='/release'] button");
        assertEquals("RELEASED", idea.now().standing().name());
    }

    private void setAgainstAPriority(Browser lead, String id) {
        lead.open("/desk/inbox");
        lead.look("inbox");
        lead.open("/desk/inbox?id=" + id);
        lead.look("inbox-one");
        lead.page.waitForNavigation(() -> lead.page.locator("form[action$='" + id + "/acceptance'] button").first().click());
        assertEquals("THEMED", idea.now().progress().name(), "accepted by mouse");
        lead.page.waitForNavigation(() -> lead.page.keyboard().press("z"));
        waitFor("READ");
        lead.open("/desk/inbox?id=" + id);
        lead.page.waitForNavigation(() -> lead.page.keyboard().press("n"));
        waitFor("READ");
        lead.open("/desk/inbox?state=all&id=" + id);
        lead.page.keyboard().press("c");
        lead.page.check("#change input[value=best-place-to-live]");
        lead.page.waitForNavigation(() -> lead.page.click("#change button"));
        waitFor("THEMED");
    }

    private void find(Browser lead) {
        site.settled();
        lead.open("/desk/search?q=" + mark);
        lead.look("search");
        assertTrue(lead.page.locator("main mark").allTextContents().contains(mark), "the match is marked");
    }

    private String publish(Browser lead, String id) {
        lead.open("/desk/changes/new?response=" + id);
        lead.look("change-new");
        lead.page.fill("#title", "Buses after the film " + mark);
        lead.page.fill("#said", "You told us that the last bus leaves before the film ends.");
        lead.page.fill("#did", "We asked the bus company to try one more bus on Fridays.");
        lead.page.selectOption("#priority", "dorset-cypf-2020-23/best-place-to-live");
        lead.page.check("input[name=status][value=under_way]");
        lead.page.check("#r-" + id);
        lead.page.check("#q-" + id);
        lead.page.click("button[value=preview]");
        lead.page.waitForURL("**/preview*");
        lead.look("change-preview");
        String change = lead.page.url().replaceAll(".*/desk/changes/([^/?]+)/preview.*", "$1");
        lead.open("/desk/changes");
        lead.look("changes-desk");
        lead.open("/desk/changes/" + change + "/publication");
        lead.look("change-publication");
        lead.page.click("form[action$='/publication'] button");
        lead.page.waitForLoadState();
        lead.open("/changes");
        return lead.page.locator("main a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Buses after the film " + mark)).first().getAttribute("href");
    }

    private void waitFor(String progress) {
        for (int i = 0; i < 100 && !idea.now().progress().name().equals(progress); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertEquals(progress, idea.now().progress().name());
    }
}
