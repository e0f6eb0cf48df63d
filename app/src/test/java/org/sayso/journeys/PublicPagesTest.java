package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.cast.TestSite;

/** Pages that anybody may open: they pass the rules in light and dark, and weigh little on a first view. */
class PublicPagesTest {
    private final TestSite site = TestSite.demo();

    @ParameterizedTest
    @ValueSource(strings = {
        "/", "/c/i-live-in-dorset", "/c/i-live-in-dorset/idea", "/c/summer-voices", "/c/young-and-moving", "/c/summer-voices/results",
        "/c/i-live-in-dorset/results", "/c/young-and-moving/results", "/q/nothing-there", "/events", "/events?who=young_people&how=online", "/events/impact", "/forums", "/forums/dorset-youth-council", "/participation", "/changes", "/changes?status=not_doing",
        "/changes/later-buses-home", "/plan", "/i", "/help", "/privacy", "/accessibility", "/how-we-check", "/no-such-page", "/desk/sign-in"})
    void everyPagePasses(String path) {
        for (Sight sight : Sight.inPublic()) {
            try (Browser browser = Browser.on(site, sight)) {
                browser.open(path);
                browser.look("page" + path.replaceAll("[^a-z]+", "-"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/c/i-live-in-dorset", "/c/i-live-in-dorset/idea", "/c/summer-voices/results", "/events", "/changes"})
    void aFirstViewIsLight(String path) {
        try (Browser phone = Browser.on(site, 360)) {
            List<Response> answers = new ArrayList<>();
            phone.page.onResponse(answers::add);
            phone.open(path);
            phone.page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            long bytes = answers.stream().mapToLong(a -> a.request().sizes().responseBodySize + a.request().sizes().responseHeadersSize).sum();
            System.out.println("First view of " + path + ": " + answers.size() + " requests, " + bytes / 1024 + " KB");
            assertTrue(answers.size() <= 8, answers.size() + " requests");
            assertTrue(bytes <= 60 * 1024, bytes + " bytes");
            assertEquals(List.of(), phone.page.context().cookies(), "no cookie for readers");
        }
    }

    @Test
    void nothingScrollsSidewaysAtTheNarrowest() {
        try (Browser narrow = Browser.on(site, 320)) {
            for (String path : List.of("/", "/c/i-live-in-dorset", "/c/i-live-in-dorset/idea", "/c/summer-voices/results", "/changes", "/plan", "/i", "/help")) {
                narrow.open(path);
                int wide = ((Number) narrow.page.evaluate("document.documentElement.scrollWidth")).intValue();
                assertTrue(wide <= 320, path + " is " + wide + " wide");
            }
        }
    }
}
