package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;

/** Whoever uses no mouse and no touch can send an idea, look it up, take it back and read what others said, and sees at each stop where they are. */
class KeyboardTest {
    private static final int MOST_STOPS = 60;
    private static final String SEEN = """
            () => { const at = document.activeElement, style = getComputedStyle(at), own = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3;
              const label = at.id ? document.querySelector(`label[for="${at.id}"]`) : null;
              const before = label ? getComputedStyle(label, '::before') : null, card = label ? getComputedStyle(label) : null;
              return at === document.body || own || parseFloat(style.boxShadow.split('px').at(-2)) >= 3 || [before, card].some(s => s && (s.boxShadow !== 'none' || s.outlineStyle !== 'none')) }""";
    private final TestSite site = TestSite.demo();

    @Test
    void anIdeaIsSentAndLookedUpWithKeysAlone() {
        try (Browser she = Browser.on(site, 1280)) {
            she.open("/c/i-live-in-dorset");
            she.page.keyboard().press("Tab");
            assertEquals("#main", she.page.evaluate("() => document.activeElement.getAttribute('href')"), "the way past the header comes first");
            tabTo(she, "main a[href='/c/i-live-in-dorset/idea']");
            she.page.keyboard().press("Enter");
            she.page.waitForURL("**/idea");
            tabTo(she, "#idea");
            she.page.keyboard().type("A ramp at the bandstand");
            tabTo(she, "#quote-yes");
            she.page.keyboard().press("Space");
            tabTo(she, "#send");
            she.page.keyboard().press("Enter");
            she.page.waitForURL("**/thanks?*");
            String code = she.page.textContent("#code").strip();
            tabTo(she, "main a[href='/i']");
            she.page.keyboard().press("Enter");
            she.page.waitForURL("**/i");
            tabTo(she, "#code");
            she.page.keyboard().type(code);
            she.page.keyboard().press("Enter");
            she.page.waitForSelector("main .timeline");
            assertTrue(she.text().contains("A ramp at the bandstand"));
        }
    }

    @Test
    void aNameIsTakenOutAndTheIdeaTakenBackWithKeysAlone() {
        String mark = Mark.ofLetters();
        try (Browser she = Browser.on(site, 360)) {
            she.open("/c/i-live-in-dorset/idea");
            tabTo(she, "#idea");
            she.page.keyboard().type("My name is Juniper Vale and I want a ramp " + mark);
            tabTo(she, "#send");
            she.page.keyboard().press("Enter");
            she.page.waitForSelector("button[name=sure][value=out]");
            tabTo(she, "button[name=sure][value=out]");
            she.page.keyboard().press("Enter");
            she.page.waitForURL("**/thanks?*");
            String code = she.page.textContent("#code").strip();
            she.open("/i");
            tabTo(she, "#code");
            she.page.keyboard().type(code);
            she.page.keyboard().press("Enter");
            she.page.waitForSelector("main .timeline");
            assertTrue(she.text().contains(mark) && !she.text().contains("Juniper"), she.text());
            tabTo(she, "form[action='/i/goodbye'] button");
            she.page.keyboard().press("Enter");
            she.page.waitForSelector("form[action='/i/gone'] button");
            tabTo(she, "form[action='/i/gone'] button");
            she.page.keyboard().press("Space");
            she.page.waitForURL("**/i/gone");
            assertFalse(she.text().contains(mark));
        }
    }

    @Test
    void theWallIsSearchedAndAStoryReadWithKeysAlone() {
        try (Browser she = Browser.on(site, 1280)) {
            she.open("/c/i-live-in-dorset/wall");
            tabTo(she, "#q");
            she.page.keyboard().type("bus");
            she.page.keyboard().press("Enter");
            she.page.waitForURL("**/wall?*q=bus*");
            assertTrue(she.page.locator(".idea").count() > 0);
            she.open("/c/i-live-in-dorset/wall?happened=something");
            tabTo(she, ".idea a.chip");
            she.page.keyboard().press("Enter");
            she.page.waitForURL("**/changes/**");
            assertEquals(1, she.page.locator("h1").count());
        }
    }

    static void tabTo(Browser she, String selector) {
        for (int i = 0; i < MOST_STOPS; i++) {
            if ((Boolean) she.page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
            she.page.keyboard().press("Tab");
            assertTrue((Boolean) she.page.evaluate(SEEN), "not seen on: " + she.page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)"));
        }
        throw new AssertionError(selector + " is not reached by keys");
    }
}
