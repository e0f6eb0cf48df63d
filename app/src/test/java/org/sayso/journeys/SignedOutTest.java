package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.TestSite;
import org.sayso.staff.Role;
import org.sayso.staff.StaffMemberRepository;
import org.sayso.staff.StaffSessions;

/** The session is over while somebody writes: the words come back, and are sent after signing in. */
@ParameterizedClass(name = "{0} px")
@MethodSource("org.sayso.journeys.Sight#widths")
class SignedOutTest {
    @Parameter
    int width;

    private final TestSite site = TestSite.demo();
    private final String title = "Written slowly " + UUID.randomUUID().toString().substring(0, 6);

    private void endSessions() {
        String id = site.the(StaffMemberRepository.class).findByPartnershipAndEmail("dorset", site.emailOf(Role.PLAN_LEAD)).orElseThrow().id();
        site.the(StaffSessions.class).endAll(id);
    }

    private void write(Browser lead) {
        lead.open("/desk/changes/new");
        lead.page.fill("#title", title);
        lead.page.fill("#said", "You told us.\nTwice.");
        endSessions();
        lead.page.click("form#yours > .button-row > button:not([name])");
    }

    private void signInAgain(Browser lead, String password) {
        lead.page.fill("#email", site.emailOf(Role.PLAN_LEAD));
        lead.page.fill("#password", password);
        lead.page.click("form[action='/desk/sign-in'] button");
    }

    @Test
    void theWordsComeBackAndAreSentAfterSigningIn() {
        try (Browser lead = Browser.signedIn(site, width, Role.PLAN_LEAD)) {
            write(lead);
            lead.look("signed-out");
            assertTrue(lead.text().contains("You have been signed out"));
            assertEquals("You told us.\nTwice.", lead.page.getByLabel("What people told us").inputValue());
            signInAgain(lead, "not the password");
            lead.look("signed-out-wrong-password");
            assertEquals(title, lead.page.getByLabel("Title").inputValue());
            signInAgain(lead, TestSite.PASSWORD);
            lead.look("send-now");
            assertEquals(title, lead.page.getByLabel("Title").inputValue());
            lead.page.click("form[action='/desk/changes'] button");
            lead.page.waitForURL("**/desk/changes/*?done=change-saved");
            assertEquals(title, lead.page.inputValue("#title"));
            assertEquals("You told us.\nTwice.", lead.page.inputValue("#said"));
        }
    }

    @Test
    void whoeverSignedInAgainInAnotherTabSendsItOnceMore() {
        try (Browser lead = Browser.signedIn(site, width, Role.PLAN_LEAD)) {
            lead.open("/desk/changes/new");
            lead.page.fill("#title", title);
            endSessions();
            try (var other = lead.page.context().newPage()) {
                other.navigate(site.address().resolve("/desk/sign-in").toString());
                other.fill("#email", site.emailOf(Role.PLAN_LEAD));
                other.fill("#password", TestSite.PASSWORD);
                other.click("main form button");
                other.waitForURL("**/desk");
            }
            lead.page.click("form#yours > .button-row > button:not([name])");
            lead.look("send-once-more");
            lead.page.click("form[action='/desk/changes'] button");
            lead.page.waitForURL("**/desk/changes/*?done=change-saved");
            assertEquals(title, lead.page.inputValue("#title"));
        }
    }

    @Test
    void itWorksWithoutScripts() {
        try (Browser lead = Browser.withoutScripts(site, width)) {
            lead.open("/desk/sign-in");
            signInAgain(lead, TestSite.PASSWORD);
            write(lead);
            signInAgain(lead, TestSite.PASSWORD);
            lead.page.click("form[action='/desk/changes'] button");
            lead.page.waitForURL("**/desk/changes/*?done=change-saved");
            assertEquals(title, lead.page.inputValue("#title"));
        }
    }
}
