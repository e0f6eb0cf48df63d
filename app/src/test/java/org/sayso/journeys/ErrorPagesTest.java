package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.staff.Role;
import org.sayso.staff.StaffMemberRepository;
import org.sayso.staff.StaffSessions;

/** What goes wrong is said on pages that pass the rules as well, in light and dark, on a phone and on a laptop. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.journeys.Sight#ofTheDesk")
class ErrorPagesTest {
    @Parameter
    Sight sight;

    private final TestSite site = TestSite.demo();

    @Test
    void theDeskSaysNoAndNotFound() {
        try (Browser viewer = Browser.signedIn(site, sight, Role.BOARD_VIEWER)) {
            assertEquals(403, viewer.status("/desk/staff"));
            viewer.look("desk-403");
            assertEquals(404, viewer.status("/desk/no-such-page"));
            viewer.look("desk-404");
        }
    }

    @Test
    void twoWhoWroteTheSameChange() {
        try (Browser lead = Browser.signedIn(site, sight, Role.PLAN_LEAD)) {
            lead.open("/desk/changes/new");
            lead.page.fill("#title", "Conflict " + UUID.randomUUID());
            save(lead);
            lead.page.waitForURL("**/desk/changes/*?done=change-saved");
            try (var other = lead.page.context().newPage()) {
                other.navigate(lead.page.url());
                other.fill("#said", "A colleague’s words, and quite a few of them");
                other.click("form#yours > .button-row > button:not([name])");
                other.waitForLoadState();
            }
            lead.page.fill("#said", "Words of one’s own");
            save(lead);
            lead.page.waitForSelector("text=A colleague saved this");
            lead.look("desk-409-change");
            lead.page.click("button[form=yours]");
            lead.page.waitForURL("**/desk/changes/*?done=change-saved");
            assertEquals("Words of one’s own", lead.page.inputValue("#said"));
        }
    }

    @Test
    void twoWhoDecideAboutOneResponse() {
        try (Browser moderator = Browser.signedIn(site, sight, Role.MODERATOR)) {
            String id = site.heard(site.openCampaign(), "Seen by two at once", true).id();
            moderator.open("/desk/moderation/" + id);
            try (var other = moderator.page.context().newPage()) {
                other.navigate(moderator.page.url());
                other.click("main form[action$='/release'] button");
                other.waitForLoadState();
            }
            moderator.page.click("#keep summary");
            moderator.page.click("label[for=reason-about_a_person]");
            moderator.page.click("#keep form button");
            moderator.page.waitForSelector("text=Someone got there first");
            moderator.look("desk-409-moderation");
        }
    }

    private static void save(Browser lead) {
        lead.page.click("form#yours > .button-row > button:not([name])");
    }

    @Test
    void aFormWhoseSessionIsOver() {
        try (Browser lead = Browser.signedIn(site, sight, Role.PLAN_LEAD)) {
            lead.open("/desk/changes/new");
            lead.page.fill("#title", "Signed out meanwhile");
            String id = site.the(StaffMemberRepository.class).findByPartnershipAndEmail("dorset", site.emailOf(Role.PLAN_LEAD)).orElseThrow().id();
            site.the(StaffSessions.class).endAll(id);
            save(lead);
            lead.page.waitForSelector("text=You have been signed out");
            lead.look("desk-401");
            lead.page.fill("#email", site.emailOf(Role.PLAN_LEAD));
            lead.page.fill("#password", TestSite.PASSWORD);
            lead.page.click("form[action='/desk/sign-in'] button");
            lead.look("desk-send-now");
        }
    }

    /** The database goes away under a running site: the desk says 500, and whoever sends an idea is told with 503 and keeps the words. */
    @Test
    void nothingIsThereToAnswerFrom() throws SQLException {
        Map<String, Object> properties = new HashMap<>(Database.H2.freshProperties());
        try (TestSite broken = TestSite.start(properties);
                Browser lead = Browser.signedIn(broken, sight, Role.PLAN_LEAD); Browser she = Browser.on(broken, sight)) {
            Campaign campaign = broken.openCampaign();
            she.open("/c/" + campaign.slug() + "/idea");
            she.page.fill("#idea", "Words that must not be lost");
            try (Connection connection = DriverManager.getConnection((String) properties.get("datasources.default.url"), "sa", "");
                    Statement sql = connection.createStatement()) {
                sql.execute("SHUTDOWN");
            }
            she.page.click("#send");
            she.look("idea-503");
            assertEquals("Words that must not be lost", she.page.inputValue("#idea"));
            assertTrue(she.page.title().startsWith("Error:"));
            assertEquals(500, lead.status("/desk/changes"));
            lead.look("desk-500");
            assertEquals(500, she.status("/changes"));
            she.look("public-500");
        }
    }
}
