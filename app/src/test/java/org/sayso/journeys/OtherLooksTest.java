package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.cast.TestSite;
import org.sayso.staff.Role;

/** Pages as they look where a device has colours of its own, wants nothing to move, or is a printer. */
class OtherLooksTest {
    private static final String WITHOUT_EDGE = "all => all.filter(e => e.checkVisibility()).filter(e => { const s = getComputedStyle(e);"
            + " return s.borderTopStyle === 'none' || parseFloat(s.borderTopWidth) < 1 || s.borderTopColor === s.backgroundColor && s.backgroundColor === getComputedStyle(document.body).backgroundColor })"
            + ".map(e => e.className)";
    private static final String MOVES = "() => [...document.querySelectorAll('body *')].filter(e => [null, '::before', '::after'].some(part => { const s = getComputedStyle(e, part);"
            + " return s.animationName !== 'none' || s.transitionDuration.split(',').some(d => parseFloat(d) > %s) || s.scrollBehavior === 'smooth' })).map(e => e.outerHTML.slice(0, 80))";
    private static final String SHOWN = "all => all.filter(e => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length).map(e => e.outerHTML.slice(0, 100))";
    private final TestSite site = TestSite.demo();

    private static Object style(Browser she, String selector, String property) {
        return she.page.locator(selector).first().evaluate("(e, p) => getComputedStyle(e)[p]", property);
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void withColoursOfTheDeviceEverythingIsStillToldApart(ColorScheme scheme) {
        try (Browser she = Browser.signedIn(site, 1280, Role.PLAN_LEAD, scheme)) {
            she.page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE).setColorScheme(scheme));
            she.open("/desk/components");
            she.picture("body", "forced-" + scheme.name().toLowerCase(java.util.Locale.ROOT)); // axe reads the colours that are not shown
            assertEquals(List.of(), she.page.locator("main :is(.button, .chip, .status, .notice, .card, .tile, .bubble, .code-block, .help-note, .quote blockquote)").evaluateAll(WITHOUT_EDGE));
            assertNotEquals(style(she, "main .button:not(.button--secondary)", "backgroundColor"), style(she, "main .button--secondary", "backgroundColor"), "the plain button is still the plain one");
            assertNotEquals(style(she, ".bar__fill", "backgroundColor"), style(she, ".bar", "backgroundColor"), "how long a bar is");
            assertNotEquals(style(she, ".progress__fill", "backgroundColor"), style(she, ".progress__bar", "backgroundColor"));
            assertEquals("solid", style(she, "main a.chip[aria-current='true']", "outlineStyle"));
            assertEquals("none", style(she, "main a.chip:not([aria-current])", "outlineStyle"));
            she.page.locator("main .button").first().focus();
            she.page.keyboard().press("Tab");
            assertTrue(Float.parseFloat(((String) she.page.evaluate("() => getComputedStyle(document.activeElement).outlineWidth")).replace("px", "")) >= 3, "where the focus is");
        }
    }

    @Test
    void withColoursOfTheDeviceWhatIsTickedIsSeen() {
        try (Browser she = Browser.signedIn(site, 360, Role.PLAN_LEAD)) {
            she.page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            she.open("/desk/components/forms");
            she.picture("body", "forced-forms");
            String mark = "(e, part) => { const s = getComputedStyle(e, part); return s.opacity + ' ' + (s.borderLeftColor !== getComputedStyle(document.body).backgroundColor) }";
            for (String kind : List.of("radios", "checkboxes")) {
                assertEquals("1 true", she.page.locator(".govuk-" + kind + "__input:checked + label").first().evaluate(mark, "::after"), kind);
                assertTrue(((String) she.page.locator(".govuk-" + kind + "__input:not(:checked) + label").first().evaluate(mark, "::after")).startsWith("0 "), kind);
            }
            assertEquals("solid", style(she, ".choice-cards > :has(:checked)", "outlineStyle"));
            assertEquals("none", style(she, ".choice-cards > :not(:has(:checked))", "outlineStyle"));
            she.open("/c/i-live-in-dorset/cards?practice=skip");
            assertEquals(1, she.page.locator(".opinions button").evaluateAll("all => new Set(all.map(e => { const s = getComputedStyle(e); return [s.color, s.backgroundColor, s.borderColor, s.borderWidth].join() })).size"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/c/i-live-in-dorset", "/c/i-live-in-dorset/idea", "/c/i-live-in-dorset/cards", "/c/i-live-in-dorset/wall", "/c/summer-voices/results", "/changes"})
    void nothingMovesWhereNothingShould(String path) {
        try (Browser she = Browser.on(site, 1280)) {
            she.open(path);
            assertEquals(List.of(), she.page.evaluate(MOVES.formatted(".15")), "never longer than 150 milliseconds");
            she.page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            assertEquals(List.of(), she.page.evaluate(MOVES.formatted("0")));
            she.page.locator("main a").first().hover();
            assertEquals(0, she.page.evaluate("() => document.getAnimations().length"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/changes", "/changes/later-buses-home", "/c/summer-voices/results", "/c/i-live-in-dorset", "/plan"})
    void onPaperAPageIsOnlyWhatItSays(String path) {
        try (Browser she = Browser.on(site, 1280, ColorScheme.DARK)) {
            she.open(path);
            onPaper(she, "paper" + path.replaceAll("[^a-z]+", "-"));
            assertTrue(she.page.isVisible("h1") && she.page.isVisible("footer .site-footer__by"), "what it is and who says so");
            assertTrue(she.page.locator(".bar").count() == 0 || "exact".equals(style(she, ".bar__fill", "printColorAdjust")), "bars are printed");
        }
    }

    @Test
    void herCodePagePrintsASlip() {
        try (Browser she = Browser.on(site, 360, ColorScheme.DARK)) {
            she.open("/c/i-live-in-dorset/idea");
            she.page.fill("#idea", "A bench by the pond");
            she.page.check("#quote-yes");
            she.page.click("#send");
            she.page.waitForURL("**/thanks?*");
            String code = she.page.textContent("#code").strip();
            she.open("/i");
            she.page.fill("#code", code);
            she.page.keyboard().press("Enter");
            she.page.waitForSelector("main .timeline");
            onPaper(she, "paper-code");
            assertTrue(she.page.isVisible(".slip") && she.page.textContent(".slip").contains(code), "a slip to keep");
            assertFalse(she.page.isVisible("main .timeline") || she.page.isVisible("main h1"), "and nothing beside it: whoever finds the slip reads no words");
        }
    }

    private static void onPaper(Browser she, String name) {
        she.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        if (System.getProperty("journeys.pictures") != null) {
            she.page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(java.nio.file.Path.of(System.getProperty("journeys.pictures"), name + ".png")));
        }
        assertEquals(List.of(), she.page.locator("header a:not(.site-name), header button, footer nav a, .govuk-skip-link, .govuk-back-link, main .button, .pager, svg.scene, svg.wave").evaluateAll(SHOWN));
        assertEquals("rgb(255, 255, 255)", style(she, "body", "backgroundColor"), "light, whatever the device");
        assertEquals("rgb(29, 18, 51)", style(she, "h1", "color"));
    }
}
