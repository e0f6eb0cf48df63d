package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.cast.TestSite;
import org.sayso.staff.Role;

/** Whoever reads little can answer by pictures, hear each page, and follow the answer with the same code as everybody. */
class EasyVersionTest {
    private static final String EASY = "/c/i-live-in-dorset/easy";
    /** A voice that says nothing and notes what it was asked to say. */
    private static final String A_VOICE = """
            window.said = []; window.SpeechSynthesisUtterance = class { constructor (text) { this.text = text } };
            Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [{ lang: 'en-GB' }], cancel () { this.now?.onend?.() }, speak (what) { this.now = what; window.said.push(what.text) } } })""";
    private final TestSite site = TestSite.demo();

    @ParameterizedTest
    @MethodSource("org.sayso.journeys.Sight#inPublic")
    void sheAnswersByPicturesAndInHerOwnWords(Sight sight) {
        try (Browser she = Browser.on(site, sight)) {
            she.page.addInitScript(A_VOICE);
            she.open("/c/i-live-in-dorset");
            she.page.click("main a[href='" + EASY + "']");
            she.look("easy-1-start");
            she.page.click("#start");
            she.page.click("#next");
            assertTrue(she.page.isVisible("#topic-error"));
            she.look("easy-2-error");
            she.page.check("#topic-5");
            she.look("easy-2-topic");
            she.page.click("#next");
            equalFaces(she);
            she.page.check("#how-3");
            she.look("easy-3-how");
            she.page.click("#next");
            she.page.fill("#text", "The swing is broken");
            she.look("easy-4-words");
            she.page.click("#next");
            she.page.check("#show-yes");
            she.look("easy-5-show");
            she.page.goBack();
            assertEquals("The swing is broken", she.page.inputValue("#text"));
            she.page.click("#next");
            she.page.check("#show-yes");
            she.page.click("#send");
            she.page.waitForURL("**/easy/thanks?*");
            she.look("easy-6-thanks");
            String code = she.page.textContent("#code").strip();
            she.page.goBack();
            she.page.click("#send");
            she.page.waitForURL("**/easy/thanks?*");
            assertEquals(code, she.page.textContent("#code").strip(), "gone back and sent again it is the same answer");
            she.page.click("main a[href='/i']");
            she.page.fill("#code", code);
            she.page.click("main form button");
            assertTrue(she.text().contains("The swing is broken"));
        }
    }

    private static void equalFaces(Browser she) {
        List<BoundingBox> boxes = she.page.locator(".easy-cards--faces label").all().stream().map(label -> label.boundingBox()).toList();
        assertEquals(3, boxes.size());
        boxes.forEach(box -> {
            assertEquals(boxes.getFirst().width, box.width, 1);
            assertEquals(boxes.getFirst().height, box.height, 1);
            assertTrue(box.height >= 64 && box.width >= 64, box.width + " x " + box.height);
        });
        Object looks = she.page.evaluate("""
                () => new Set([...document.querySelectorAll('.easy-cards--faces label')].flatMap(l => { const s = getComputedStyle(l), c = getComputedStyle(l.querySelector('circle'));
                  return [[s.fontWeight, s.fontSize, s.color, s.backgroundColor, s.borderColor, s.borderWidth, c.fill, c.strokeWidth].join()] })).size""");
        assertEquals(1, ((Number) looks).intValue(), "the faces do not look alike");
    }

    @ParameterizedTest
    @MethodSource("org.sayso.journeys.Sight#widths")
    void itWorksWithoutScripts(int width) {
        try (Browser she = Browser.withoutScripts(site, width)) {
            she.open(EASY);
            assertFalse(she.page.isVisible("[data-listen]"));
            she.page.click("#start");
            she.page.check("#topic-4");
            she.page.click("#next");
            she.page.check("#how-1");
            she.page.click("#next");
            she.page.click("#next");
            she.look("easy-5-send-plain");
            assertTrue(she.text().contains("School") && she.text().contains("Good"));
            she.page.click("#send");
            she.page.waitForURL("**/easy/thanks?*");
            String code = she.page.textContent("#code").strip();
            she.open("/i");
            she.page.fill("#code", code);
            she.page.click("main form button");
            assertTrue(she.text().contains("Chosen by pictures: School. It is good."));
        }
    }

    @Test
    void itWorksWithKeysAlone() {
        try (Browser she = Browser.on(site, 1280)) {
            she.open(EASY);
            KeyboardTest.tabTo(she, "#start");
            she.page.keyboard().press("Enter");
            she.page.waitForURL("**/topic");
            KeyboardTest.tabTo(she, "#topic-1");
            she.page.keyboard().press("ArrowRight");
            she.page.keyboard().press("ArrowRight");
            assertTrue(she.page.isChecked("#topic-3"));
            KeyboardTest.tabTo(she, "#next");
            she.page.keyboard().press("Enter");
            she.page.waitForURL("**/how?*");
            KeyboardTest.tabTo(she, "#how-1");
            she.page.keyboard().press("Space");
            KeyboardTest.tabTo(she, "#next");
            she.page.keyboard().press("Enter");
            she.page.waitForURL("**/easy/words?*");
            KeyboardTest.tabTo(she, "#text");
            she.page.keyboard().type("Kind people");
            KeyboardTest.tabTo(she, "#next");
            she.page.keyboard().press("Enter");
            she.page.waitForSelector("#show-yes");
            KeyboardTest.tabTo(she, "#show-yes");
            she.page.keyboard().press("Space");
            she.page.keyboard().press("Enter");
            she.page.waitForURL("**/easy/thanks?*");
        }
    }

    @Test
    void theVoiceReadsThePageAndStopsWhenPressedAgain() {
        try (Browser she = Browser.on(site, 360)) {
            she.page.addInitScript(A_VOICE);
            she.open(EASY + "/how?topic=4");
            she.page.click("[data-listen]");
            assertEquals("true", she.page.getAttribute("[data-listen]", "aria-pressed"));
            assertEquals("Reading", she.page.textContent("[data-listen-says]"));
            assertEquals(List.of("School", "How is it?", "Pick one face.", "Good", "OK", "Bad"), she.page.evaluate("window.said"));
            she.look("easy-listening");
            she.page.click("[data-listen]");
            assertEquals("false", she.page.getAttribute("[data-listen]", "aria-pressed"));
            assertEquals("Stopped", she.page.textContent("[data-listen-says]"));
        }
    }

    @Test
    void whereThereIsNoVoiceThereIsNoButton() {
        try (Browser she = Browser.on(site, 360)) {
            she.page.addInitScript("Object.defineProperty(window, 'speechSynthesis', { value: undefined })");
            she.open(EASY);
            assertFalse(she.page.isVisible("[data-listen]"));
            she.look("easy-no-voice");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void everyOtherPageIsLookedAtToo(int width) {
        try (Browser she = Browser.on(site, width)) {
            she.page.addInitScript(A_VOICE);
            for (String at : List.of("", "/topic", "/how?topic=1", "/words?topic=1&how=1")) {
                she.open(EASY + at);
                she.look("easy" + at.replaceAll("[^a-z]", "-"));
            }
            she.page.fill("#text", "My teacher Mr Smith is nice");
            she.page.click("#next");
            she.page.click("#send");
            she.look("easy-check");
            she.page.click("button[value=out]");
            she.page.waitForURL("**/easy/thanks?*");
            for (String campaign : List.of("summer-voices", "young-and-moving")) {
                she.open("/c/" + campaign + "/easy");
                she.look("easy-" + campaign);
            }
            she.open(EASY + "/topic?topic=2");
            she.page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            assertFalse(she.page.evaluate("() => getComputedStyle(document.querySelector('#topic-2 + label')).outlineStyle").equals("none"), "what is picked is seen without colours");
            she.look("easy-forced-colours");
            she.page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
            she.page.evaluate("document.documentElement.dir = 'rtl'");
            she.look("easy-rtl");
        }
    }

    @ParameterizedTest
    @MethodSource("org.sayso.journeys.Sight#ofTheDesk")
    void theEasyQuestionIsWrittenAtTheDesk(Sight sight) {
        try (Browser admin = Browser.signedIn(site, sight, Role.ADMIN)) {
            admin.open("/desk/campaigns/i-live-in-dorset");
            admin.page.click("main a[href$='/easy']");
            assertFalse(admin.page.isVisible("[data-reads]"), "plain words have nothing to be said about");
            admin.look("desk-easy");
            admin.page.fill("#wording", "one two three four five six seven eight nine ten eleven twelve thirteen");
            admin.page.click("main form button");
            admin.page.waitForSelector("#wording-error");
            admin.look("desk-easy-error");
        }
    }
}
