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

/** The plan lead goes through the inbox without touching the mouse: J, K, A, C, N and Z. */
@ParameterizedClass(name = "{0} px")
@MethodSource("org.sayso.journeys.Sight#widths")
class InboxKeysTest {
    @Parameter
    int width;

    private final TestSite site = TestSite.demo();
    private final List<Response> heard = new ArrayList<>();
    private Campaign campaign;

    @BeforeEach
    void fourIdeasWereRead() {
        campaign = site.openCampaign();
        for (String words : List.of(
                "A bus that still runs after nine at night", "Somebody to talk to at school when you feel low", "A youth club that is open in the holidays",
                "My favourite colour is purple")) {
            Response response = site.heard(campaign, words, true);
            site.the(ResponseRepository.class).decide(response.id(), "RELEASED", null, null, site.the(Clock.class).instant());
            heard.add(response);
        }
        site.settled();
    }

    @Test
    void allIsDoneByKeys() {
        try (Browser lead = Browser.signedIn(site, width, Role.PLAN_LEAD)) {
            lead.open("/desk/inbox?sort=oldest&campaign=" + campaign.slug());
            lead.look("inbox-of-four");
            press(lead, "j");
            String first = chosen(lead);
            press(lead, "j");
            String second = chosen(lead);
            assertTrue(!second.equals(first), "J goes on");
            press(lead, "k");
            assertEquals(first, chosen(lead), "K goes back");

            press(lead, "a");
            assertEquals("THEMED", now(first), "A accepts");
            assertEquals(second, chosen(lead), "and the next one is there");
            press(lead, "n");
            assertTrue(decided(lead, second).contains("Fits no priority"), "N fits none");

            lead.open("/desk/inbox?sort=oldest&campaign=" + campaign.slug());
            press(lead, "j");
            String third = chosen(lead);
            lead.page.keyboard().press("c");
            assertEquals("checkbox", lead.page.evaluate("document.activeElement.type"), "C leads to the priorities");
            lead.page.keyboard().press("Space");
            lead.page.waitForNavigation(() -> lead.page.keyboard().press("Enter"));
            assertEquals("THEMED", now(third), "C changes");
            assertTrue(!chosen(lead).equals(third));

            press(lead, "z");
            assertEquals("READ", now(third), "Z takes it back");
            lead.look("inbox-undone");
        }
    }

    private static void press(Browser lead, String key) {
        lead.page.waitForNavigation(() -> lead.page.keyboard().press(key));
    }

    /** The id of the response whose evidence is open. */
    private String chosen(Browser lead) {
        String words = lead.page.textContent(".evidence__words").strip();
        return heard.stream().filter(response -> response.words().equals(words)).findFirst().orElseThrow().id();
    }

    private String decided(Browser lead, String id) {
        lead.open("/desk/inbox?state=all&campaign=" + campaign.slug() + "&id=" + id);
        return lead.page.textContent(".evidence");
    }

    private String now(String id) {
        return site.the(ResponseRepository.class).findById(id).orElseThrow().progress().name();
    }
}
