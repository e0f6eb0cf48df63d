package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.TestSite;
import org.sayso.staff.Role;

/** She has an idea, no account and a phone: she is heard, sees where her idea stands, and can take it back. */
@ParameterizedClass(name = "{0} px")
@MethodSource("org.sayso.journeys.Sight#widths")
class YoungPersonTest {
    @Parameter
    int width;

    private final TestSite site = TestSite.demo();

    @Test
    void herIdeaIsHeardFollowedAndTakenBack() {
        try (Browser she = Browser.on(site, width)) {
            she.open("/");
            she.look("home");
            she.open("/c/i-live-in-dorset");
            she.look("campaign");
            she.page.click("main a[href='/c/i-live-in-dorset/idea'] >> nth=0");
            she.look("idea");
            she.page.fill("#idea", "A bench by the skate park that is not broken");
            she.page.check("input[name=mayQuote][value=yes]");
            she.page.click("#send");
            she.page.waitForURL("**/thanks?*");
            she.look("thanks");
            String code = she.page.textContent("#code").strip();
            assertEquals(5, code.split(" ").length);

            String thanks = she.page.url();
            she.page.reload();
            assertEquals(code, she.page.textContent("#code").strip(), "a reload sends nothing and shows the same code");

            she.page.click("main a[href*='/about-you']");
            she.look("about-you");
            she.page.check("input[name=age][value='14_16']");
            she.page.click("form[action$='/about-you'] button");
            she.page.waitForLoadState();
            assertFalse(she.page.url().equals(thanks + "#"));

            Idea.follow(she, code.toUpperCase().replace(' ', '-'));
            she.look("follow");
            assertTrue(she.text().contains("A bench by the skate park"));

            she.page.click("form[action='/i/goodbye'] button");
            she.look("take-back");
            she.page.click("form[action='/i/gone'] button");
            she.page.waitForLoadState();
            she.look("taken-back");
            Idea.follow(she, code);
            assertFalse(she.text().contains("A bench by the skate park"));
        }
    }

    @Test
    void itAllWorksWithoutScripts() {
        try (Browser she = Browser.withoutScripts(site, width)) {
            she.open("/c/i-live-in-dorset/idea");
            she.page.fill("#idea", "Later buses, said without scripts");
            she.page.click("#send");
            String code = she.page.textContent("#code").strip();
            Idea.follow(she, code);
            assertTrue(she.text().contains("Later buses, said without scripts"));
            she.page.click("form[action='/i/goodbye'] button");
            she.page.click("form[action='/i/gone'] button");
            Idea.follow(she, code);
            assertFalse(she.text().contains("Later buses, said without scripts"), "taken back");
            she.open("/c/summer-voices/results");
            assertTrue(she.page.locator("main table").count() > 0, "figures are a table");
            she.open("/changes?status=not_doing");
            she.page.click("main article a[href^='/changes/'] >> nth=0");
            assertTrue(she.page.url().contains("/changes/"), she.page.url());
        }
    }

    @Test
    void goingBackAndSendingAgainIsStillOneIdea() {
        for (boolean scripts : new boolean[] {true, false}) {
            try (Browser she = scripts ? Browser.on(site, width) : Browser.withoutScripts(site, width)) {
                she.open("/c/i-live-in-dorset/idea");
                she.page.fill("#idea", "A bigger skate park " + scripts + width);
                she.page.click("#send");
                String code = she.page.textContent("#code").strip();
                she.page.goBack();
                assertEquals("A bigger skate park " + scripts + width, she.page.inputValue("#idea"), "her words are still there");
                she.page.click("#send");
                assertEquals(code, she.page.textContent("#code").strip());
            }
        }
    }

    @Test
    void whoIsStuckBeginsWithAStarter() {
        try (Browser she = Browser.on(site, width)) {
            she.open("/c/i-live-in-dorset/idea");
            she.page.click("details:has([data-starters]) summary");
            she.page.click("button.starter >> nth=0");
            String begun = she.page.inputValue("#idea");
            assertTrue(begun.length() > 5 && begun.endsWith(" "), begun);
            she.page.click("button.starter >> nth=1");
            assertFalse(she.page.inputValue("#idea").contains(begun), "a starter that nothing was written to gives way");
        }
    }

    @Test
    void oneEndlessWordBreaks() {
        try (Browser she = Browser.on(site, width); Browser moderator = Browser.signedIn(site, width, Role.MODERATOR)) {
            Idea idea = Idea.send(site, she, "w".repeat(700));
            idea.follow(she);
            she.look("follow-endless");
            moderator.open("/desk/moderation/" + idea.id());
            moderator.look("moderation-endless");
        }
    }

    @Test
    void anEmptyIdeaIsToldAndNothingIsLost() {
        try (Browser she = Browser.on(site, width)) {
            she.open("/c/i-live-in-dorset/idea");
            she.page.click("#send");
            she.look("idea-empty");
            assertTrue(she.page.title().startsWith("Error:"));
            she.page.fill("#idea", "x".repeat(2100));
            she.page.click("#send");
            she.look("idea-too-long");
            assertEquals(2100, she.page.inputValue("#idea").length());
        }
    }

    @Test
    void aWrongCodeIsToldKindly() {
        try (Browser she = Browser.on(site, width)) {
            Idea.follow(she, "otter lamp seven blue 4127");
            she.look("code-wrong");
            assertEquals("otter lamp seven blue 4127", she.page.inputValue("input[name=code]"));
        }
    }

    @Test
    void theButtonIsThereWithoutScrolling() {
        try (Browser she = Browser.on(site, width)) {
            she.open("/c/i-live-in-dorset");
            var box = she.page.locator("main a.button").first().boundingBox();
            assertTrue(box.y + box.height <= 640, "ends at " + (box.y + box.height));
        }
    }
}
