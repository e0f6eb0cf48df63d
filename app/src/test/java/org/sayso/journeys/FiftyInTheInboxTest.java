package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.TestSite;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.staff.Role;
import org.sayso.tagging.Tags;

/** A long morning at the inbox: fifty on a page and more after them, gone through by keys, by thumb, and without scripts. */
@ParameterizedClass(name = "{0} px")
@MethodSource("org.sayso.journeys.Sight#widths")
class FiftyInTheInboxTest {
    private static final List<String> SAID = List.of(
            "A bus that still runs after nine at night, because drama club ends at six and the last one has gone by then", "Somebody to talk to at school when you feel low",
            "A youth club that is open in the holidays", "My favourite colour is purple", "The baby clinic should be open when we are not at work",
            "One letter and not five, and somebody behind a door who knows whom to ring", "pizza", "My social worker changed again and I have to tell my story again");

    @Parameter
    int width;

    private final TestSite site = TestSite.demo();
    private final List<Response> heard = new ArrayList<>();
    private Campaign campaign;

    @BeforeEach
    void fiftyFiveWereRead() {
        campaign = site.openCampaign();
        for (int i = 0; i < 55; i++) {
            Response response = site.heard(campaign, SAID.get(i % SAID.size()) + ", number " + i, true);
            String standing = i == 2 ? "KEPT_PRIVATE" : "RELEASED";
            site.the(ResponseRepository.class).decide(response.id(), standing, null, null, site.the(Clock.class).instant());
            heard.add(response);
        }
        site.settled();
    }

    private String inbox(int page) {
        return "/desk/inbox?campaign=" + campaign.slug() + (page > 1 ? "&page=" + page : "");
    }

    private boolean isDecided(Response response) {
        return site.the(Tags.class).of(response.id()).isPresent();
    }

    private static void press(Browser lead, String key) {
        lead.page.waitForNavigation(() -> lead.page.keyboard().press(key));
    }

    private static String words(Browser lead) {
        return lead.page.textContent(".evidence__words").strip();
    }

    @Test
    void theKeysGoFromTheFirstPageToTheNextAndUndoTheLast() {
        try (Browser lead = Browser.signedIn(site, width, Role.PLAN_LEAD)) {
            lead.open(inbox(1));
            lead.look("fifty");
            int high = ((Number) lead.page.evaluate("document.documentElement.scrollHeight")).intValue();
            assertTrue(width > 500 || high < 6_000, "a row is short on a phone: all fifty are " + high + " px");
            lead.open(inbox(1) + "&id=" + heard.get(49).id() + "#current");
            lead.look("fifty-the-last");
            press(lead, "j");
            assertEquals(heard.get(50).words(), words(lead), "J goes on to the next page");
            assertTrue(lead.page.url().contains("page=2"));
            press(lead, "n");
            assertTrue(isDecided(heard.get(50)));
            assertEquals(heard.get(51).words(), words(lead), "and the next one is there");
            lead.look("fifty-next-page");
            press(lead, "z");
            assertTrue(!isDecided(heard.get(50)), "Z takes it back");
            assertEquals(heard.get(50).words(), words(lead));
            lead.look("fifty-undone");
            press(lead, "j");
            press(lead, "k");
            assertEquals(heard.get(50).words(), words(lead), "K goes back");
        }
    }

    @Test
    void withoutScriptsEveryRowLeadsToItsFormsAndTicksAreAcceptedTogether() {
        try (Browser lead = Browser.withoutScripts(site, width)) {
            lead.open("/desk/sign-in");
            lead.page.fill("#email", site.emailOf(Role.PLAN_LEAD));
            lead.page.fill("#password", TestSite.PASSWORD);
            lead.page.click("main button");
            lead.open(inbox(1));
            lead.page.click(".rows > li:nth-child(2) .row__text a");
            assertEquals(heard.get(1).words(), words(lead));
            lead.page.click("form[data-key~=a] button");
            assertTrue(isDecided(heard.get(1)));
            lead.open(inbox(1));
            lead.page.check("input[name=response][value='" + heard.get(0).id() + "']");
            lead.page.check("input[name=response][value='" + heard.get(2).id() + "']");
            lead.page.click("#picked button:not([formaction])");
            assertEquals(2, lead.page.locator("main .rows > li").count());
            lead.page.click("main form .button-row > button");
            assertTrue(isDecided(heard.get(0)) && isDecided(heard.get(2)));
        }
    }

    @Test
    void tickedOnesAreLookedAtTogetherBeforeTheyAreAccepted() {
        try (Browser lead = Browser.inTheDark(site, width)) {
            lead.open("/desk/sign-in");
            lead.page.fill("#email", site.emailOf(Role.PLAN_LEAD));
            lead.page.fill("#password", TestSite.PASSWORD);
            lead.page.click("main button");
            lead.page.waitForURL("**/desk");
            lead.open(inbox(1));
            for (int i = 0; i < 4; i++) {
                lead.page.check("input[name=response][value='" + heard.get(i).id() + "']");
            }
            lead.look("fifty-ticked");
            lead.page.click("#picked button:not([formaction])");
            lead.page.waitForURL("**/acceptance?*");
            lead.look("fifty-accept");
            assertEquals(3, lead.page.locator("main .rows > li").count(), "what seems to fit no priority is not accepted for one");
            lead.page.locator("main input[name=response]").all().forEach(com.microsoft.playwright.Locator::uncheck);
            lead.page.click("main form .button-row > button");
            lead.page.waitForURL("**/batches/*");
            lead.look("fifty-nothing-accepted");
            assertEquals("There was nothing to accept", lead.page.textContent("h1").strip());
        }
    }
}
