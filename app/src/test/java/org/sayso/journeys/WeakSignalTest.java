package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;

/** Her signal comes and goes. Her words do not. */
@ParameterizedClass(name = "{0} px")
@MethodSource("org.sayso.journeys.Sight#widths")
class WeakSignalTest {
    private static final String FORM = "/c/i-live-in-dorset/idea";
    @Parameter
    int width;

    private final TestSite site = TestSite.demo();
    private final String words = "A bus shelter that keeps the rain out " + Mark.ofLetters();

    /** How often her idea was kept. */
    private long kept() {
        return site.the(ResponseRepository.class).queue("dorset", "HELD", 100_000, 0).stream().map(Response::words).filter(words::equals).count();
    }

    /** Opens the form and waits until the worker stands beside it and has the page with its parts. */
    private static void openForm(Browser she) {
        she.open(FORM);
        she.page.waitForFunction("() => navigator.serviceWorker.controller");
        until(she, "async () => (await caches.open('sayso-page').then(c => c.keys())).length > 6 && !!(await caches.match('/help'))");
    }

    /** A promise by itself would count as true, so each is waited for. */
    private static void until(Browser she, String isSo) {
        for (int i = 0; i < 200 && !(Boolean) she.page.evaluate(isSo); i++) {
            she.page.waitForTimeout(50);
        }
        assertTrue((Boolean) she.page.evaluate(isSo), isSo);
    }

    private void write(Browser she) {
        she.page.fill("#idea", words);
        she.page.check("input[name=mayQuote][value=yes]");
    }

    private void sendsOnce(Browser she) {
        she.page.click("#send");
        she.page.waitForURL("**/thanks?*");
        assertEquals(1, kept());
    }

    @Test
    void herWordsOutliveAFailedSendAReloadAndAClosedTab() {
        try (Browser she = Browser.on(site, width)) {
            openForm(she);
            write(she);
            she.look("idea-kept");
            she.signal(false);
            she.page.click("#send");
            she.page.waitForSelector("[data-keep=failed]:visible");
            she.look("idea-no-signal");
            assertEquals(words, she.page.inputValue("#idea"));
            she.page.reload();
            assertEquals(words, she.page.inputValue("#idea"), "the page opens without signal, with her words");
            she.anotherTab();
            she.open(FORM);
            assertEquals(words, she.page.inputValue("#idea"), "in another tab too");
            assertTrue(she.page.isChecked("input[name=mayQuote][value=yes]"));
            she.signal(true);
            sendsOnce(she);
            she.open(FORM);
            assertEquals("", she.page.inputValue("#idea"), "sent is gone from the phone");
            assertEquals(0, ((Number) she.page.evaluate("Object.keys(localStorage).filter(k => k.startsWith('sayso.idea')).length")).intValue());
        }
    }

    @Test
    void aSendThatFailsOnTheWayComesBackToHerWords() {
        try (Browser she = Browser.on(site, width)) {
            openForm(she);
            write(she);
            she.page.evaluate("Object.defineProperty(navigator, 'onLine', { get: () => true })"); // a phone that thinks it has signal
            she.signal(false);
            she.page.click("#send");
            she.page.waitForURL("**" + FORM + "?failed");
            she.page.waitForSelector("[data-keep=failed]:visible");
            assertEquals(words, she.page.inputValue("#idea"));
            she.signal(true);
            sendsOnce(she);
        }
    }

    @Test
    void whatSheKeepsOnThePhoneIsSentOnceWhenThereIsSignal() {
        try (Browser she = Browser.on(site, width)) {
            openForm(she);
            write(she);
            she.signal(false);
            she.page.click("#send");
            she.page.click("[data-keep-do=keep]");
            she.page.waitForSelector("[data-keep=waiting]:visible");
            she.look("idea-waits");
            assertEquals("", she.page.inputValue("#idea"));
            she.page.click("[data-keep-do=send]");
            she.page.reload();
            she.page.waitForSelector("[data-keep=waiting]:visible");
            assertEquals(0, kept());
            she.signal(true);
            she.page.evaluate("dispatchEvent(new Event('online'))");
            she.page.waitForSelector("[data-keep=sent]:visible");
            she.look("idea-was-sent");
            String code = she.page.textContent("[data-keep-code]").strip();
            assertEquals(1, kept());
            she.page.evaluate("dispatchEvent(new Event('online'))");
            she.page.click("[data-keep=sent] [data-keep-do=drop]");
            she.page.waitForSelector("[data-keep=sent]", new Page.WaitForSelectorOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
            assertFalse((Boolean) she.page.evaluate("async () => !!(await (await caches.open('sayso-idea')).match('/waiting'))"));
            assertEquals(1, kept());
            Idea.follow(she, code);
            assertTrue(she.text().contains(words));
        }
    }

    @Test
    void whatWaitsCanBeTakenOffThePhone() {
        try (Browser she = Browser.on(site, width)) {
            openForm(she);
            write(she);
            she.signal(false);
            she.page.click("#send");
            she.page.click("[data-keep-do=keep]");
            she.page.click("[data-keep=waiting] [data-keep-do=drop]");
            she.page.waitForSelector("[data-keep=waiting]", new Page.WaitForSelectorOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
            she.signal(true);
            she.page.evaluate("dispatchEvent(new Event('online'))");
            she.page.reload();
            assertEquals(0, kept());
        }
    }

    @Test
    void aSharedDeviceKeepsNothingAndGoesBackToTheStart() {
        try (Browser she = Browser.on(site, width)) {
            she.page.clock().install();
            she.open("/c/i-live-in-dorset?d=shared");
            she.page.click("main a.button >> nth=0");
            write(she);
            she.page.click("#send");
            she.page.waitForURL("**/thanks?*");
            she.look("thanks-shared");
            assertEquals(0, ((Number) she.page.evaluate("Object.keys(localStorage).filter(k => k.startsWith('sayso')).length")).intValue());
            assertEquals(0, ((Number) she.page.evaluate("async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length")).intValue());
            she.page.click("[data-shared-stay]");
            she.page.clock().runFor(60_000);
            assertTrue(she.page.url().contains("/thanks"), "she may stay");
            she.page.reload();
            she.page.clock().runFor(31_000);
            she.page.waitForURL("**/c/i-live-in-dorset?d=shared");
            she.page.click("main a.button >> nth=0");
            assertEquals("", she.page.inputValue("#idea"));
            assertEquals(1, kept());
            she.open(FORM);
            write(she);
            assertEquals(0, ((Number) she.page.evaluate("Object.keys(localStorage).filter(k => k.startsWith('sayso.idea')).length")).intValue(), "nor on a page that it was led to");
        }
    }

    @Test
    void anIdeaThatWasKeptWithoutHerSeeingItIsStillOneWhenSheSendsItAgain() {
        try (Browser she = Browser.on(site, width)) {
            openForm(she);
            write(she);
            String token = she.page.inputValue("input[name=token]");
            assertEquals(303, site.visitor().post(FORM + "?send", java.util.Map.of("token", token, "text", words, "mayQuote", "yes")).status()); // and the answer is lost
            she.open(FORM + "?failed");
            she.page.waitForSelector("[data-keep=failed]:visible");
            assertEquals(words, she.page.inputValue("#idea"));
            sendsOnce(she);
        }
    }

    @Test
    void wordsOfYesterdayAreNotOfferedToWhoeverComesNext() {
        try (Browser she = Browser.on(site, width)) {
            openForm(she);
            she.page.evaluate("localStorage.setItem('sayso.idea.i-live-in-dorset', JSON.stringify({ text: 'old', mayQuote: '', at: Date.now() - 864e5 - 1000 }))");
            she.page.evaluate("caches.open('sayso-idea').then(c => c.put('/waiting', new Response(JSON.stringify({ slug: 'x', code: 'old', at: Date.now() - 864e5 - 1000 }))))");
            she.open(FORM);
            assertEquals("", she.page.inputValue("#idea"));
            assertEquals(0, ((Number) she.page.evaluate("Object.keys(localStorage).filter(k => k.startsWith('sayso.idea')).length")).intValue());
            until(she, "async () => !(await (await caches.open('sayso-idea')).match('/waiting'))");
            assertEquals(0, she.page.locator("[data-keep=sent]:visible").count());
        }
    }

    @Test
    void goingBackToAPageThatAnsweredIsNoFailedSend() {
        try (Browser she = Browser.on(site, width)) {
            openForm(she);
            she.page.fill("#idea", "My friend Wren Chesil wants " + words);
            she.page.click("#send");
            she.page.click("button[value=out]");
            she.page.waitForURL("**/thanks?*");
            she.page.goBack();
            she.page.waitForURL("**" + FORM);
            assertFalse(she.page.url().contains("failed"), she.page.url());
            assertEquals(0, she.page.locator("[data-keep=failed]:visible").count());
        }
    }

    @Test
    void whoToCallIsThereWithoutSignal() {
        try (Browser she = Browser.on(site, width)) {
            openForm(she);
            she.signal(false);
            she.open("/help");
            assertTrue(she.text().contains("0800 1111"));
        }
    }

    @Test
    void aSharedDeviceWithoutSignalLosesNothingWhileThePageIsOpen() {
        try (Browser she = Browser.on(site, width)) {
            she.open(FORM + "?d=shared");
            she.page.fill("#idea", words);
            she.signal(false);
            she.page.click("#send");
            she.page.waitForSelector("[data-no-signal]:visible");
            assertEquals(words, she.page.inputValue("#idea"));
            she.signal(true);
            sendsOnce(she);
        }
    }

    @Test
    void sheIsAskedAboutANameBeforeItIsSent() {
        try (Browser she = Browser.on(site, width)) {
            she.open(FORM);
            she.page.fill("#idea", "My friend Wren Chesil wants " + words);
            she.page.click("#send");
            she.look("idea-check");
            var out = she.page.locator("button[value=out]").boundingBox();
            var anyway = she.page.locator("button[value=private]").boundingBox();
            assertEquals(out.width, anyway.width, 1);
            assertEquals(out.height, anyway.height, 1);
            assertTrue(out.height >= 48);
            she.page.click("button[value=out]");
            she.page.waitForURL("**/thanks?*");
        }
    }
}
