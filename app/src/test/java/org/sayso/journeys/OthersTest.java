package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.cast.TestSite;
import org.sayso.staff.Role;

/** What others said, on a wall and on cards: read and answered on a phone and a desk, in light and dark, by keyboard, without scripts. */
class OthersTest {
    private static final String CAMPAIGN = "/c/i-live-in-dorset";
    private static final String BOXES = "() => [...document.querySelectorAll('.opinions button')].map(b => { const r = b.getBoundingClientRect(), s = getComputedStyle(b);"
            + " return { x: r.x, y: r.y, w: r.width, h: r.height, look: [s.color, s.backgroundColor, s.borderColor, s.borderWidth, s.fontWeight, s.fontSize, s.fontFamily].join() } })";
    private final TestSite site = TestSite.demo();

    @ParameterizedTest
    @MethodSource("org.sayso.journeys.Sight#inPublic")
    void sheReadsTheWallAndVotes(Sight sight) {
        try (Browser she = Browser.on(site, sight)) {
            she.open(CAMPAIGN);
            she.look("others-campaign");
            she.page.click(".hero a[href$='/wall']");
            she.look("wall");
            assertEquals(20, she.page.locator(".idea").count());
            she.open(CAMPAIGN + "/wall?happened=something&order=happened");
            she.look("wall-narrowed");
            she.page.locator(".idea a.chip").first().click();
            she.page.waitForURL("**/changes/**");
            she.open(CAMPAIGN + "/wall?q=zeppelin");
            she.look("wall-empty");
            she.open(CAMPAIGN + "/cards");
            she.look("cards-practice");
            theButtonsLookTheVerySame(she);
            she.page.click(".opinions button >> nth=1");
            she.page.waitForURL("**/cards?practice=disagree");
            she.look("cards");
            theButtonsLookTheVerySame(she);
            for (int n = 1; n <= 10; n++) {
                she.page.waitForFunction("n => document.querySelector('.progress')?.textContent.startsWith('Idea ' + n + ' of')", n);
                she.page.click(".opinions button >> nth=" + n % 3);
            }
            she.page.waitForURL("**/results?*");
            she.look("cards-results");
            assertEquals(10, she.page.locator(".result").count());
            she.open("/c/young-and-moving/wall");
            she.look("wall-off");
            assertEquals(List.of(), she.page.context().cookies(), "no cookie for readers");
        }
    }

    @SuppressWarnings("unchecked")
    private static void theButtonsLookTheVerySame(Browser she) {
        List<Map<String, Object>> boxes = (List<Map<String, Object>>) she.page.evaluate(BOXES);
        assertEquals(3, boxes.size());
        for (int i = 0; i < 3; i++) {
            Map<String, Object> box = boxes.get(i);
            assertEquals(number(boxes.getFirst(), "w"), number(box, "w"), 1, boxes.toString());
            assertEquals(number(boxes.getFirst(), "h"), number(box, "h"), 1, boxes.toString());
            assertTrue(number(box, "h") >= 48, boxes.toString());
            assertEquals(boxes.getFirst().get("look"), box.get("look"));
            if (i > 0) {
                double across = number(box, "x") - number(boxes.get(i - 1), "x") - number(box, "w");
                double down = number(box, "y") - number(boxes.get(i - 1), "y") - number(box, "h");
                assertTrue(Math.max(across, down) >= 8, boxes.toString());
            }
        }
    }

    private static double number(Map<String, Object> box, String name) {
        return ((Number) box.get(name)).doubleValue();
    }

    @Test
    void theCardsWorkByKeyboardAlone() {
        try (Browser she = Browser.on(site, 1280)) {
            she.open(CAMPAIGN + "/cards?practice=skip");
            for (int n = 1; n <= 10; n++) {
                she.page.waitForFunction("n => document.querySelector('.progress')?.textContent.startsWith('Idea ' + n + ' of')", n);
                int presses = 0;
                while (!Boolean.TRUE.equals(she.page.evaluate("() => document.activeElement.matches('.opinions button')")) && presses++ < 30) {
                    she.page.keyboard().press("Tab");
                }
                assertTrue(presses < 30, "the buttons are reached");
                assertTrue(n == 1 || presses <= 2, "after an answer the next buttons are near: " + presses);
                she.page.keyboard().press(n % 2 == 0 ? "Enter" : "Space");
            }
            she.page.waitForURL("**/results?*");
            she.page.goBack();
            she.page.waitForFunction("() => document.querySelector('.progress')?.textContent.startsWith('Idea 10 of')");
            assertTrue(she.text().contains("Do you agree?"), "Back is the card before, and sends nothing");
        }
    }

    @Test
    void theArrowsAnswerOnlyInTheCardAndCanBeTurnedOff() {
        try (Browser she = Browser.on(site, 1280)) {
            she.open(CAMPAIGN + "/cards");
            she.page.focus(".opinions button");
            she.page.keyboard().press("ArrowRight");
            she.page.waitForURL("**/cards?practice=disagree");
            for (String arrow : List.of("ArrowLeft", "ArrowRight", "ArrowDown")) {
                int n = List.of("ArrowLeft", "ArrowRight", "ArrowDown").indexOf(arrow) + 1;
                she.page.waitForFunction("n => document.querySelector('.progress')?.textContent.startsWith('Idea ' + n + ' of')", n);
                she.page.waitForFunction("() => document.activeElement.closest('[data-card]')");
                she.page.keyboard().press(arrow);
            }
            she.page.waitForFunction("() => document.querySelector('.progress')?.textContent.startsWith('Idea 4 of')");
            she.page.click("[data-card-keys]");
            assertEquals("Turn these keys on", she.page.textContent("[data-card-keys]"));
            she.page.focus(".opinions button");
            she.page.keyboard().press("ArrowLeft");
            she.page.reload();
            assertEquals("Turn these keys on", she.page.textContent("[data-card-keys]"), "on this device it stays off");
            assertTrue(she.text().contains("Idea 4 of"));
            she.page.click("[data-card-keys]");
            she.page.keyboard().press("ArrowLeft");
            she.page.reload();
            assertTrue(she.text().contains("Idea 4 of"), "the focus is not in the card");
            she.page.click("a[href*='results?r=']");
            assertEquals(List.of("You said: Agree", "You said: Disagree", "You said: Not sure"), she.page.locator(".result strong").allTextContents());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everythingWorksWithoutScripts(int width) {
        try (Browser she = Browser.withoutScripts(site, width)) {
            she.open(CAMPAIGN + "/wall");
            she.page.fill("#q", "bus");
            she.page.click(".wall-search__row button");
            assertTrue(she.page.url().contains("q=bus") && she.page.locator(".idea").count() > 0);
            she.page.click(".wall-search summary");
            she.page.selectOption("#happened", "something");
            she.page.click(".wall-search__more button");
            assertTrue(she.page.url().contains("happened=something"), she.page.url());
            she.open(CAMPAIGN + "/cards?practice=skip");
            for (int n = 1; n <= 10; n++) {
                assertTrue(she.text().contains("Idea " + n + " of 10"));
                she.page.click(".opinions button >> nth=" + n % 3);
            }
            assertTrue(she.page.url().contains("/cards/results?r="));
            she.look("cards-results-plain");
            she.page.reload();
            assertEquals(10, she.page.locator(".result").count());
        }
    }

    @Test
    void nothingScrollsSidewaysAtTheNarrowest() {
        try (Browser narrow = Browser.on(site, 320)) {
            for (String path : List.of("/wall", "/wall?happened=something", "/cards", "/wall?q=zeppelin")) {
                narrow.open(CAMPAIGN + path);
                int wide = ((Number) narrow.page.evaluate("document.documentElement.scrollWidth")).intValue();
                assertTrue(wide <= 320, path + " is " + wide + " wide");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/wall, 65", "/cards, 60"})
    void aFirstViewIsLight(String page, int kilobytes) {
        try (Browser phone = Browser.on(site, 360)) {
            List<Response> answers = new ArrayList<>();
            phone.page.onResponse(answers::add);
            phone.open(CAMPAIGN + page);
            phone.page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            long bytes = answers.stream().mapToLong(a -> a.request().sizes().responseBodySize + a.request().sizes().responseHeadersSize).sum();
            System.out.println("First view of " + page + ": " + answers.size() + " requests, " + bytes / 1024 + " KB");
            assertTrue(answers.size() <= 8, answers.size() + " requests");
            assertTrue(bytes <= kilobytes * 1024L, bytes + " bytes");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void whileSheWritesSheSeesWhatOthersSaid(int width) {
        String words = "There should be a later bus home from town in the evening";
        try (Browser she = Browser.on(site, width)) {
            List<String> asked = new ArrayList<>();
            she.page.onRequest(request -> {
                if (request.url().endsWith("/similar")) {
                    asked.add(request.method());
                }
            });
            she.open(CAMPAIGN + "/idea");
            assertFalse(she.page.isVisible(".similar__ideas"));
            she.page.locator("#idea").pressSequentially(words);
            she.page.waitForSelector(".similar__ideas li");
            assertTrue(she.text().contains("Others said this too. Yours counts as well."));
            assertTrue(she.page.locator(".similar__ideas li").count() <= 3);
            she.look("similar");
            assertTrue(asked.size() <= 2, "after a pause, not at each letter: " + asked);
            she.page.fill("#idea", "A bench");
            she.page.waitForSelector(".similar__ideas", new com.microsoft.playwright.Page.WaitForSelectorOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));

            int before = asked.size();
            she.open(CAMPAIGN + "/idea?d=shared");
            she.page.fill("#idea", words);
            she.page.waitForTimeout(3000);
            assertEquals(before, asked.size(), "never on a shared device");
            assertFalse(she.page.isVisible(".similar .soft"));
        }
    }

    @ParameterizedTest
    @MethodSource("org.sayso.journeys.Sight#ofTheDesk")
    void theDeskShowsWhatIsSplit(Sight sight) {
        try (Browser moderator = Browser.signedIn(site, sight, Role.MODERATOR)) {
            moderator.open("/desk/cards");
            moderator.look("desk-cards-list");
            moderator.open("/desk/cards/i-live-in-dorset");
            moderator.look("desk-cards");
            moderator.page.click("main a[href^='/desk/cards/i-live-in-dorset/new']");
            moderator.page.click("main form button");
            moderator.look("desk-statement-error");
        }
        try (Browser admin = Browser.signedIn(site, sight, Role.ADMIN)) {
            admin.open("/desk/campaigns/i-live-in-dorset/edit");
            admin.look("desk-campaign-others");
            admin.open("/desk/campaigns/i-live-in-dorset");
            admin.look("desk-campaign-with-cards");
        }
    }
}
