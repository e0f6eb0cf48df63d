package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.staff.Role;

/** An admin asks a new question from nothing to closed, brings in a colleague, and hands out a token and takes it back. */
@ParameterizedClass(name = "{0} px")
@MethodSource("org.sayso.journeys.Sight#widths")
class AdminTest {
    @Parameter
    int width;

    private final TestSite site = TestSite.demo();
    private final String mark = Mark.ofLetters();

    @Test
    void aCampaignIsMadePreviewedOpenedAnsweredAndClosed() {
        try (Browser admin = Browser.signedIn(site, width, Role.ADMIN); Browser she = Browser.on(site, width)) {
            String slug = draft(admin);
            assertEquals(404, she.status("/c/" + slug), "a draft is not there for anybody else");

            admin.open("/desk/campaigns/" + slug + "/preview");
            admin.look("campaign-preview");
            assertTrue(admin.page.textContent("body").contains("Where do you meet your friends?"));
            admin.open("/desk/campaigns/" + slug);
            admin.page.click("form[action$='/opening'] button");
            admin.look("campaign-open");

            answer(she, slug);

            admin.open("/desk/campaigns/" + slug + "/closure");
            admin.look("campaign-closing");
            admin.page.click("form[action$='/closure'] button");
            admin.look("campaign-closed");
            she.open("/c/" + slug);
            she.look("campaign-has-closed");
            assertFalse(she.page.locator("main a[href$='/idea']").count() > 0, "nothing more can be sent");
        }
    }

    /** First with nothing in it, then with one question of each kind. @return its address */
    private String draft(Browser admin) {
        admin.open("/desk/campaigns/new");
        admin.page.click("aside button[value=save]");
        admin.look("campaign-edit-empty");
        assertTrue(admin.page.title().startsWith("Error:"));

        admin.page.fill("#title", "Meeting up " + mark);
        admin.page.fill("#question", "Where do you meet your friends?");
        LocalDate results = LocalDate.now().plusMonths(3);
        admin.page.fill("#results-day", Integer.toString(results.getDayOfMonth()));
        admin.page.fill("#results-month", Integer.toString(results.getMonthValue()));
        admin.page.fill("#results-year", Integer.toString(results.getYear()));
        add(admin, "open");
        admin.page.fill("#q1-wording", "What would make it better?");
        add(admin, "choice");
        admin.page.fill("#q2-wording", "When do you go?");
        admin.page.fill("#q2-options", "After school\nAt weekends");
        add(admin, "choices");
        admin.page.fill("#q3-wording", "How do you get there?");
        admin.page.fill("#q3-options", "Bus\nBike\nWalking");
        add(admin, "scale");
        admin.page.fill("#q4-wording", "How safe does it feel?");
        admin.page.fill("#q4-low", "Not at all");
        admin.page.fill("#q4-high", "Very");
        admin.look("campaign-edit");
        admin.page.click("aside button[value=save]");
        admin.look("campaign-draft");
        return admin.page.url().replaceAll(".*/desk/campaigns/([^/?#]+).*", "$1");
    }

    private static void add(Browser admin, String kind) {
        admin.page.waitForNavigation(() -> admin.page.click("button[value=add-" + kind + "]"));
    }

    private void answer(Browser she, String slug) {
        she.open("/");
        assertTrue(she.text().contains("Where do you meet your friends?"), "the front page asks it");
        she.open("/c/" + slug + "/idea");
        she.page.fill("#idea", "The skate park, but the lights are off " + mark);
        she.page.click("#send");
        she.page.click("main a[href*='/more']");
        she.look("further-questions");
        she.page.getByLabel("What would make it better?").fill("Lights that stay on");
        she.page.getByLabel("At weekends").check();
        she.page.getByLabel("Bike").check();
        she.page.getByLabel("Walking").check();
        she.page.getByLabel("5: Very").check();
        she.page.click("main form button.button");
        she.page.waitForURL("**/thanks?*");
    }

    @Test
    void aColleagueIsInvitedAndSignsIn() {
        try (Browser admin = Browser.signedIn(site, width, Role.ADMIN); Browser colleague = Browser.on(site, width)) {
            admin.open("/desk/staff");
            admin.look("staff");
            admin.open("/desk/staff/new");
            admin.look("staff-invite");
            String email = "wren." + mark + "@dorset.example.org";
            admin.page.fill("#name", "Wren Abbotsbury");
            admin.page.fill("#email", email);
            admin.page.getByLabel("Moderator").check();
            admin.page.click("main form button.button");
            admin.look("staff-link");
            String link = admin.page.textContent("#link").strip();

            colleague.page.navigate(link);
            colleague.look("invitation");
            colleague.page.fill("#password", "otters like cold water");
            colleague.page.click("main form button");
            if (colleague.page.url().endsWith("/sign-in")) {
                colleague.page.fill("#email", email);
                colleague.page.fill("#password", "otters like cold water");
                colleague.page.click("main form button");
            }
            colleague.open("/desk/moderation");
            assertTrue(colleague.text().contains("Read first"), "she may read first");
            colleague.open("/desk/staff");
            colleague.look("forbidden");
            assertFalse(colleague.text().contains(email), "and does not see her colleagues' accounts");
            colleague.page.navigate(link);
            colleague.look("link-spent");
        }
    }

    @Test
    void aTokenWorksUntilItIsRevoked() throws IOException, InterruptedException {
        try (Browser admin = Browser.signedIn(site, width, Role.ADMIN)) {
            admin.open("/desk/tokens/new");
            admin.look("token-new");
            admin.page.fill("#name", "Reporting " + mark);
            admin.page.getByLabel("Plan lead").check();
            admin.page.click("main form button.button");
            admin.look("token");
            String token = admin.page.textContent("#token").strip();
            assertEquals(200, asks(token));
            admin.open("/desk/tokens");
            admin.look("tokens");
            admin.page.locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Reporting " + mark)).locator("a[href$='/revocation']").click();
            admin.look("token-revoke");
            admin.page.click("main form button");
            assertEquals(401, asks(token));
        }
    }

    private int asks(String token) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(site.address().resolve("/api/v1/responses?size=1")).header("Authorization", "Bearer " + token).build(),
                HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
