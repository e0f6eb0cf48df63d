package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.cast.TestSite;

/** Every kind of public page at 400 % on a screen of 1280 by 1024, and there with the wide spaces that some people read with: nothing scrolls sideways, nothing is cut off. */
class ReflowTest {
    private static final int WIDE = 1280 / 4;
    private static final int HIGH = 1024 / 4;
    /** As WCAG 2.2 says under 1.4.12. A style sheet made by a script, because the policy of our pages takes no other from outside. */
    private static final String SPACED = "() => { const spaced = new CSSStyleSheet(); spaced.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
            + " p { margin-block-end: 2em !important }'); document.adoptedStyleSheets = [spaced] }";
    private static final String CUT_OFF = "() => [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && !e.closest('.govuk-visually-hidden, svg, .wave, textarea, input, select'))"
            + ".filter(e => { const s = getComputedStyle(e); return ['hidden', 'clip'].includes(s.overflowX) && s.clipPath === 'none' && e.textContent.trim()"
            + " && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1) && !e.matches('.hero') }).map(e => e.outerHTML.slice(0, 120))";
    private final TestSite site = TestSite.demo();

    @ParameterizedTest
    @ValueSource(strings = {
        "/", "/c/i-live-in-dorset", "/c/i-live-in-dorset/idea", "/c/i-live-in-dorset/wall", "/c/i-live-in-dorset/cards", "/c/i-live-in-dorset/cards?practice=skip",
        "/c/summer-voices", "/c/summer-voices/results", "/c/young-and-moving", "/c/young-and-moving/wall", "/events", "/participation", "/changes", "/changes/later-buses-home", "/plan", "/i", "/help",
        "/privacy", "/accessibility", "/how-we-check", "/no-such-page", "/desk/sign-in"})
    void aPageFitsAndSoDoesItWithWideSpaces(String path) {
        try (Browser zoomed = Browser.on(site, WIDE)) {
            zoomed.page.setViewportSize(WIDE, HIGH);
            zoomed.open(path);
            fits(zoomed, path);
            zoomed.page.evaluate(SPACED);
            fits(zoomed, path + " with wide spaces");
        }
    }

    private static void fits(Browser zoomed, String what) {
        int wide = ((Number) zoomed.page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertTrue(wide <= WIDE, what + " is " + wide + " wide");
        assertEquals(List.of(), zoomed.page.evaluate(CUT_OFF), what);
    }
}
