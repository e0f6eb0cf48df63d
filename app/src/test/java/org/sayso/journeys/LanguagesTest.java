package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.TestSite;
import org.sayso.staff.Role;

/** The public pages in each language that is there: nothing laps over, nothing scrolls sideways, and the access rules hold. */
class LanguagesTest {
    private static final List<String> PAGES = List.of("/", "/c/i-live-in-dorset", "/c/i-live-in-dorset/idea", "/c/i-live-in-dorset/wall", "/events", "/changes", "/plan", "/i", "/help");
    private final TestSite site = TestSite.demo();

    @ParameterizedTest
    @MethodSource("org.sayso.journeys.Sight#languages")
    void everyPagePasses(String tag) {
        for (int width : Sight.widths()) {
            try (Browser browser = Browser.on(site, width, width == 360 ? ColorScheme.LIGHT : ColorScheme.DARK)) {
                for (String path : PAGES) {
                    browser.open(path + "?lang=" + tag);
                    browser.look("language-" + tag + path.replaceAll("[^a-z]+", "-"));
                    assertEquals(tag, browser.page.getAttribute("html", "lang"));
                }
            }
        }
        try (Browser narrow = Browser.on(site, 320)) {
            for (String path : PAGES) {
                narrow.open(path + "?lang=" + tag);
                int wide = ((Number) narrow.page.evaluate("document.documentElement.scrollWidth")).intValue();
                assertTrue(wide <= 320, tag + " " + path + " is " + wide + " wide");
            }
        }
    }

    @Test
    void longerWordsFitTheNarrowestPhone() {
        try (Browser narrow = Browser.on(site, 320)) {
            for (String path : PAGES) {
                narrow.open(path);
                narrow.page.evaluate("() => document.querySelectorAll('a, button, .chip, .status').forEach(e => e.childNodes.forEach(n => {"
                        + " if (n.nodeType === 3 && n.data.trim()) n.data = n.data.trim().replace(/\\S+/g, w => w + 'x'.repeat(Math.ceil(w.length * .4))) }))");
                int wide = ((Number) narrow.page.evaluate("document.documentElement.scrollWidth")).intValue();
                assertTrue(wide <= 320, path + " is " + wide + " wide");
            }
        }
    }

    @Test
    void fromTheRightThePageBeginsAtTheRight() {
        try (Browser phone = Browser.on(site, 360)) {
            phone.open("/c/i-live-in-dorset/idea?lang=fa");
            assertEquals("rtl", phone.page.evaluate("getComputedStyle(document.documentElement).direction"));
            assertTrue((Boolean) phone.page.evaluate("document.querySelector('.site-name').getBoundingClientRect().right > innerWidth / 2"), "the name stands at the right");
            assertTrue((Boolean) phone.page.evaluate("(() => { const i = document.querySelector('#quote-yes').getBoundingClientRect(), l = document.querySelector('label[for=quote-yes]').getBoundingClientRect();"
                    + " return i.right > l.right - 80 && i.left > l.left })()"), "the circle stands at the right of its words");
            assertEquals("ltr", phone.page.evaluate("getComputedStyle(document.querySelector('h1 label')).direction"), "the question is English");
        }
    }

    @Test
    void fromTheRightTheArrowsOfCardsPointAsTheButtonsStand() {
        try (Browser she = Browser.on(site, 1280)) {
            she.open("/c/i-live-in-dorset/cards?lang=ar");
            double agree = she.page.locator("[data-card] [value=agree]").boundingBox().x;
            assertTrue(agree > she.page.locator("[data-card] [value=disagree]").boundingBox().x, "agree stands at the right");
            assertTrue(she.page.textContent(".card-keys").contains("→"));
            she.page.focus("[data-card] button >> nth=0");
            she.page.keyboard().press("ArrowRight");
            she.page.waitForURL("**practice=agree**");
        }
    }

    @Test
    void sheChoosesOnHerPhoneWithAndWithoutScripts() {
        for (Browser phone : List.of(Browser.on(site, 360), Browser.withoutScripts(site, 360))) {
            try (phone) {
                phone.open("/changes?status=done");
                assertEquals(0, phone.page.context().cookies().size(), "no cookie before she chooses");
                phone.page.click(".site-header a[href='#languages']");
                phone.page.click("#languages button[value=fa]");
                phone.page.waitForSelector("html[lang=fa]");
                assertTrue(phone.page.url().endsWith("/changes?status=done"), phone.page.url());
                assertEquals(List.of("lang"), phone.page.context().cookies().stream().map(c -> c.name).toList());
                phone.page.click("#languages button[value=en]");
                phone.page.waitForSelector("html[lang=en]");
            }
        }
    }

    @Test
    void withoutSignalTheIdeaPageOpensInTheLanguageSheChoseLast() {
        try (Browser phone = Browser.on(site, 360)) {
            phone.open("/c/i-live-in-dorset/idea");
            phone.page.waitForFunction("async () => navigator.serviceWorker.controller && (await (await caches.open('sayso-page')).keys()).length > 2");
            phone.open("/help");
            phone.page.click("#languages button[value=fa]");
            phone.page.waitForFunction("() => document.documentElement.lang === 'fa'");
            phone.page.waitForFunction("async () => { const kept = await caches.match('/c/i-live-in-dorset/idea', { ignoreVary: true }); return kept && (await kept.text()).includes('lang=\"fa\"') }");
            phone.signal(false);
            phone.open("/c/i-live-in-dorset/idea");
            assertEquals("fa", phone.page.getAttribute("html", "lang"));
        }
    }

    @Test
    void anAdminChecksWhatAMachineTranslated() {
        for (int width : Sight.widths()) {
            try (Browser desk = Browser.signedIn(site, width, Role.ADMIN)) {
                desk.open("/desk/languages");
                desk.look("languages-list");
                desk.open("/desk/languages/fa");
                desk.look("languages-strings");
                desk.page.locator("main section a").first().click();
                desk.look("languages-words");
                desk.page.fill("#words", "");
                desk.page.click("main form button.button");
                desk.look("languages-words-wrong");
            }
        }
    }
}
