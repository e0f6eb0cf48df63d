package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.tagging.ConfirmTags;
import org.sayso.tagging.Tags;

/** A plan lead puts what was said into English, accepts many together and takes that back, and reads what a colleague decided a second time. */
@ParameterizedClass(name = "{0} px")
@MethodSource("org.sayso.journeys.Sight#widths")
class ReviewTest {
    private static final Colleague PRIYA = Colleague.named("Priya N", Role.PLAN_LEAD);
    private static final String POLISH = "Chciałabym więcej autobusów wieczorem, bo nie mam jak wrócić z treningu do domu";

    @Parameter
    int width;

    private final TestSite site = TestSite.demo();
    private Campaign campaign;

    @BeforeEach
    void newCampaign() {
        campaign = site.openCampaign();
    }

    private Response released(String words) {
        Response response = site.heard(campaign, words, true);
        site.the(ResponseRepository.class).decide(response.id(), "RELEASED", null, null, site.the(Clock.class).instant());
        site.settled();
        return response;
    }

    @Test
    void whatWasSaidInPolishIsPutIntoEnglishAndThenDecided() {
        Response polish = released(POLISH);
        try (Browser lead = Browser.signedIn(site, width, Role.PLAN_LEAD)) {
            lead.open("/desk/inbox?state=needs-english&campaign=" + campaign.slug() + "&id=" + polish.id());
            lead.look("review-needs-english");
            lead.page.locator("main form[action*='/english'] > button.button:not(.button--quiet)").first().click();
            lead.page.waitForLoadState();
            lead.look("review-english-empty");
            assertTrue(lead.page.title().startsWith("Error:"));
            lead.page.fill("#english", "I would like more buses in the evening, because I can not get home from training");
            lead.page.waitForNavigation(() -> lead.page.locator("main form[action*='/english'] > button.button:not(.button--quiet)").first().click());
            site.settled();
            lead.open("/desk/inbox?campaign=" + campaign.slug() + "&id=" + polish.id());
            lead.look("review-english-there");
            assertTrue(lead.page.locator(".evidence").textContent().contains("In English:"));
            lead.page.waitForNavigation(() -> lead.page.keyboard().press("a"));
            assertEquals("THEMED", site.the(ResponseRepository.class).findById(polish.id()).orElseThrow().progress().name());
        }
    }

    @Test
    void whatWasTakenForEnglishIsPutIntoEnglish() {
        Response german = released("Ein Sprungturm fuer das Freibad");
        String path = "/desk/inbox?campaign=" + campaign.slug() + "&id=" + german.id();
        try (Browser lead = Browser.signedIn(site, width, Role.PLAN_LEAD)) {
            lead.open(path);
            lead.look("review-english-in-doubt");
            lead.page.click("#english-form summary");
            lead.look("review-english-in-doubt-open");
            lead.page.fill("#english", "A diving board for the outdoor pool");
            lead.page.waitForNavigation(() -> lead.page.click("#english-form button"));
            site.settled();
            lead.open(path);
            lead.look("review-english-in-doubt-there");
            assertTrue(lead.page.locator(".evidence").textContent().contains("In English: A diving board"));
        }
    }

    @Test
    void manyAreAcceptedTogetherAndTakenBackTogether() {
        List<Response> heard = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            heard.add(released("I feel sad and worried at school and need somebody to talk to about my mental health, number " + i));
        }
        try (Browser lead = Browser.signedIn(site, width, Role.PLAN_LEAD)) {
            lead.open("/desk/inbox?campaign=" + campaign.slug());
            lead.look("review-inbox");
            lead.page.click(".inbox__head a.button");
            lead.page.waitForURL("**/batches/new?*key=*");
            lead.look("review-batch-offered");
            lead.page.waitForNavigation(() -> lead.page.click("main form .button-row > button"));
            lead.look("review-batch-done");
            assertTrue(lead.page.textContent("h1").contains("accepted together"));
            assertTrue(heard.stream().anyMatch(r -> site.the(Tags.class).of(r.id()).isPresent()));
            lead.open("/desk/inbox?campaign=" + campaign.slug());
            lead.page.waitForNavigation(() -> lead.page.keyboard().press("z"));
            lead.look("review-batch-undone");
            assertTrue(heard.stream().noneMatch(r -> site.the(Tags.class).of(r.id()).isPresent()), "Z takes all of them back");
        }
    }

    @Test
    void aColleaguesDecisionIsReadASecondTimeAndADifferenceIsSettled() {
        Response bus = released("A bus that runs late " + width);
        site.the(ConfirmTags.class).change(PRIYA, bus.id(), List.of("best-place-to-live"), null);
        try (Browser lead = Browser.signedIn(site, width, Role.PLAN_LEAD)) {
            lead.open("/desk/agreement");
            lead.look("review-agreement");
            lead.page.selectOption("#oneIn", "1");
            lead.page.waitForNavigation(() -> lead.page.click("form[action$='/share'] button"));
            lead.open("/desk/agreement/second");
            for (int i = 0; i < 2_000 && !lead.text().contains(bus.words()); i++) {
                lead.page.waitForNavigation(() -> lead.page.click("main .button-row a"));
            }
            lead.look("review-second");
            assertFalse(lead.text().contains("Priya"));
            lead.page.click("main form .button-row > button");
            lead.page.waitForLoadState();
            lead.look("review-second-nothing-ticked");
            lead.page.check("#priority-1");
            lead.page.waitForNavigation(() -> lead.page.click("main form .button-row > button"));
            lead.open("/desk/agreement");
            lead.look("review-agreement-differing");
            lead.page.locator(".row__text a", new com.microsoft.playwright.Page.LocatorOptions().setHasText(bus.words())).click();
            lead.page.waitForURL("**/differences/*");
            lead.look("review-difference");
            lead.page.waitForNavigation(() -> lead.page.click("main form .button-row > button"));
            assertEquals(List.of("best-place-to-live"), site.the(Tags.class).of(bus.id()).orElseThrow().priorities(), "what holds stays");
        }
    }
}
