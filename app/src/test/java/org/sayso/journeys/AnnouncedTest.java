package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;

/** What a press changes is told to who does not see the page: in a live region, by the state of the button, or by the title of the page that follows. */
class AnnouncedTest {
    private final TestSite site = TestSite.demo();

    @Test
    void copyingTheCodeIsSaid() {
        try (Browser she = Browser.on(site, 360)) {
            she.page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            String code = Idea.send(site, she, "A pump for bikes by the library " + Mark.ofLetters()).code();
            var words = she.page.locator("[data-copy='code'] [data-copy-words]");
            assertEquals("polite", words.getAttribute("aria-live"));
            String before = words.textContent();
            she.page.click("[data-copy='code']");
            PlaywrightAssertions.assertThat(words).hasText("Copied");
            assertEquals(code, she.page.evaluate("navigator.clipboard.readText()"));
            PlaywrightAssertions.assertThat(words).hasText(before);
        }
    }

    @Test
    void lightAndDarkAreAPressedButtonAndLast() {
        try (Browser she = Browser.on(site, 360)) {
            she.open("/changes");
            assertEquals("false", she.page.getAttribute("[data-scheme-switch]", "aria-pressed"));
            String light = background(she);
            she.page.click("[data-scheme-switch]");
            assertEquals("true", she.page.getAttribute("[data-scheme-switch]", "aria-pressed"));
            assertFalse(light.equals(background(she)), "the page is dark");
            she.open("/plan");
            assertEquals("true", she.page.getAttribute("[data-scheme-switch]", "aria-pressed"));
            she.page.click("[data-scheme-switch]");
            assertEquals(light, background(she));
        }
    }

    private static String background(Browser she) {
        return (String) she.page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void takingBackLeadsToAPageThatIsNamedAfterIt() {
        try (Browser she = Browser.on(site, 360)) {
            Idea idea = Idea.send(site, she, "A pump for bikes by the school " + Mark.ofLetters());
            idea.follow(she);
            she.page.click("form[action='/i/goodbye'] button");
            she.page.waitForSelector("form[action='/i/gone']");
            assertTrue(she.page.title().startsWith("Take your idea back?"), she.page.title());
            she.page.click("form[action='/i/gone'] button");
            PlaywrightAssertions.assertThat(she.page.locator("h1")).hasText("You took it back");
            assertTrue(she.page.title().startsWith("You took it back"), she.page.title());
            idea.follow(she);
            assertTrue(she.text().contains("Your words are gone from this site."), "the code says so");
            assertFalse(she.text().contains("A pump for bikes by the school"));
        }
    }

    @Test
    void theLanguageOfNowIsMarkedAndThePageSaysItsLanguage() {
        try (Browser she = Browser.on(site, 360)) {
            she.open("/changes");
            assertEquals("en", she.page.getAttribute("#languages [aria-current]", "value"));
            String english = she.page.title();
            she.page.click("#languages button[value=pl]");
            she.page.waitForSelector("html[lang=pl]");
            assertEquals(1, she.page.locator("#languages [aria-current]").count());
            assertEquals("pl", she.page.getAttribute("#languages [aria-current]", "value"));
            assertFalse(english.equals(she.page.title()), "the title is in her language");
        }
    }
}
