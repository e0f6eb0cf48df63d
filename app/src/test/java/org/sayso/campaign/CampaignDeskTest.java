package org.sayso.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sayso.campaign.CampaignFields.day;
import static org.sayso.campaign.CampaignFields.good;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.MovableClock;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.staff.Role;

/** Writing a campaign, opening and closing it, by a clock that the test moves. */
class CampaignDeskTest {
    private static final TestSite SITE = start();
    private final MovableClock clock = SITE.the(MovableClock.class);
    private final CampaignRepository campaigns = SITE.the(CampaignRepository.class);
    private Visitor admin;

    private static TestSite start() {
        Map<String, Object> properties = new HashMap<>(Database.H2.freshProperties());
        properties.put("test.clock", "2027-02-01T09:00:00Z");
        TestSite site = TestSite.start(properties);
        site.emailOf(Role.MODERATOR);
        site.emailOf(Role.SAFEGUARDING_LEAD);
        return site;
    }

    @BeforeEach
    void signIn() {
        clock.set("2027-02-01T09:00:00Z");
        admin = SITE.signedIn(Role.ADMIN);
    }

    private Visitor.Answer make(Map<String, ?> over) {
        return admin.submit(admin.get("/desk/campaigns/new").page(), "/desk/campaigns", good(over));
    }

    private Campaign made(Map<String, ?> over) {
        String path = make(over).mustRedirect().location();
        return campaigns.findByPartnershipAndSlug("dorset", path.replaceAll("^/desk/campaigns/|\\?.*", "")).orElseThrow();
    }

    private Visitor.Answer change(Campaign campaign, Map<String, ?> over) {
        return admin.submit(admin.get("/desk/campaigns/" + campaign.slug() + "/edit").page(), "/desk/campaigns/" + campaign.slug(), good(over));
    }

    private Visitor.Answer act(Campaign campaign, String act) {
        String token = admin.get("/desk/campaigns").page().selectFirst("input[name=_token]").val();
        return admin.post("/desk/campaigns/" + campaign.slug() + "/" + act, Map.of("_token", token));
    }

    private Campaign now(Campaign campaign) {
        return campaigns.findById(campaign.id()).orElseThrow();
    }

    private Stage stage(Campaign campaign) {
        return now(campaign).stage(clock.instant());
    }

    private static Map<String, Object> both(Map<String, ?> one, Map<String, ?> other) {
        Map<String, Object> all = new HashMap<>(one);
        all.putAll(other);
        return all;
    }

    @Test
    void aCampaignIsMadeAsADraftThatOnlyStaffSee() {
        Campaign campaign = made(both(day("opens", "1", "March", "2027"), both(day("closes", "31", "10", "2027"), Map.of("areas", List.of("chesil", "purbeck")))));
        assertEquals(Stage.DRAFT, stage(campaign));
        assertEquals(Instant.parse("2027-03-01T00:00:00Z"), campaign.opensAt());
        assertEquals(Instant.parse("2027-10-31T23:59:59Z"), campaign.closesAt());
        assertEquals(LocalDate.of(2027, 12, 1), campaign.resultsBy());
        assertEquals(List.of("chesil", "purbeck"), campaigns.areas(campaign.id()));
        assertTrue(campaign.slug().startsWith("buses-and-bikes-"));
        assertTrue(admin.get("/desk/campaigns").page().text().contains(campaign.title()));
        assertTrue(SITE.the(Campaigns.class).findVisible(campaign.slug()).isEmpty());
    }

    @Test
    void theSameNameTwiceGivesTwoAddresses() {
        Campaign one = made(Map.of("title", "Summer in Poole’s park"));
        Campaign other = made(Map.of("title", "Summer in Poole’s park"));
        assertEquals("summer-in-pooles-park", one.slug());
        assertEquals("summer-in-pooles-park-2", other.slug());
        assertEquals("new-2", made(Map.of("title", "New!")).slug());
        var taken = make(Map.of("slug", one.slug()));
        assertEquals(422, taken.status());
        assertEquals(1, taken.page().select("#slug-error").size());
        assertEquals(422, make(Map.of("slug", "Not/an address")).status());
    }

    @Test
    void eachMistakeIsSaidAtItsFieldAndWhatWasTypedStays() {
        var answer = make(both(day("opens", "31", "2", "2027"), Map.of(
                "title", " ", "question", "q".repeat(301), "audience", "cats", "plan", "poole-csp-2017-20", "areas", "hamworthy", "closes-day", "x", "closes-time", "later")));
        assertEquals(422, answer.status());
        Document page = answer.page();
        for (String field : List.of("title", "question", "audience", "plan", "areas", "opens-day", "closes-day")) {
            assertEquals(1, page.select("#" + field + "-error").size(), field);
            assertFalse(page.select(".govuk-error-summary a[href=#" + field + "]").isEmpty(), field);
            assertEquals(1, page.select("#" + field).size(), field + " can be gone to");
        }
        assertEquals("31", page.selectFirst("#opens-day").val());
        assertEquals("2", page.selectFirst("#opens-month").val());
        assertEquals("x", page.selectFirst("#closes-day").val());
        assertEquals("later", page.selectFirst("#closes-time").val());
        assertEquals("q".repeat(301), page.selectFirst("#question").val());
    }

    @Test
    void datesMustBeInOrderAndExist() {
        var before = make(both(day("opens", "2", "3", "2027"), day("closes", "1", "3", "2027")));
        assertEquals(1, before.page().select("#closes-day-error").size());
        var results = make(both(day("closes", "1", "5", "2027"), day("results", "30", "4", "2027")));
        assertEquals(1, results.page().select("#results-day-error").size());
        var skipped = make(both(day("opens", "28", "3", "2027"), Map.of("opens-time", "1:30")));
        assertTrue(skipped.page().selectFirst("#opens-time-error").text().contains("clocks go forward"));
        assertEquals("1:30", skipped.page().selectFirst("#opens-time").val());
    }

    @Test
    void itOpensAndClosesByTheClock() {
        Campaign campaign = made(both(day("opens", "28", "3", "2027"), day("closes", "31", "10", "2027")));
        act(campaign, "opening").mustRedirect();
        assertEquals(Stage.PLANNED, stage(campaign));
        clock.set("2027-03-27T23:59:59Z");
        assertEquals(Stage.PLANNED, stage(campaign));
        clock.set("2027-03-28T00:00:00Z");
        assertEquals(Stage.OPEN, stage(campaign));
        clock.set("2027-10-31T23:59:58Z");
        assertEquals(Stage.OPEN, stage(campaign));
        clock.set("2027-10-31T23:59:59Z");
        assertEquals(Stage.CLOSED, stage(campaign));
        admin = SITE.signedIn(Role.ADMIN);
        assertTrue(admin.get("/desk/campaigns/" + campaign.slug()).page().text().contains("Closed"));
    }

    @Test
    void withoutADateItOpensWhenItIsOpenedOnceOnly() {
        Campaign campaign = made(Map.of());
        act(campaign, "opening").mustRedirect();
        act(campaign, "opening").mustRedirect();
        assertEquals(Stage.OPEN, stage(campaign));
        assertEquals(clock.instant(), now(campaign).opensAt());
        assertEquals(1, admin.get("/desk/record").page().select("tr:contains(" + campaign.slug() + "):contains(campaign opened)").size());
    }

    @Test
    void whatIsMissingIsListedWithItsPlaceAndNothingOpens() {
        Campaign campaign = made(day("results", "", "", ""));
        var answer = act(campaign, "opening");
        assertEquals(422, answer.status());
        assertEquals(Stage.DRAFT, stage(campaign));
        assertEquals("/desk/campaigns/" + campaign.slug() + "/edit#results-day", answer.page().selectFirst(".checks .is-wrong a").attr("href"));
        assertEquals(1, answer.page().select(".checks .is-wrong").size());
    }

    @Test
    void nobodyIsAskedWithoutAModeratorAndASafeguardingLead() {
        try (TestSite empty = TestSite.start(Database.H2.freshProperties())) {
            Visitor alone = empty.signedIn(Role.ADMIN);
            String path = alone.submit(alone.get("/desk/campaigns/new").page(), "/desk/campaigns", good()).mustRedirect().location().replaceAll("\\?.*", "");
            var answer = alone.submit(alone.get(path).page(), path + "/opening", Map.of());
            assertEquals(422, answer.status());
            assertEquals(2, answer.page().select(".checks .is-wrong a[href=/desk/staff]").size());
            empty.emailOf(Role.MODERATOR);
            assertEquals(422, alone.submit(alone.get(path).page(), path + "/opening", Map.of()).status());
            empty.emailOf(Role.SAFEGUARDING_LEAD);
            alone.submit(alone.get(path).page(), path + "/opening", Map.of()).mustRedirect();
        }
    }

    @Test
    void itIsClosedNowOpenedAgainAndNeverByItself() {
        Campaign campaign = made(day("closes", "1", "5", "2027"));
        act(campaign, "opening").mustRedirect();
        assertTrue(admin.get("/desk/campaigns/" + campaign.slug() + "/closure").page().text().contains("Close this campaign now?"));
        act(campaign, "closure").mustRedirect();
        assertEquals(Stage.CLOSED, stage(campaign));
        act(campaign, "reopening").mustRedirect();
        assertEquals(Stage.OPEN, stage(campaign));
        clock.set("2027-05-02T09:00:00Z");
        admin = SITE.signedIn(Role.ADMIN);
        assertEquals(422, act(campaign, "reopening").status(), "its closing date is over");
        change(campaign, both(day("closes", "1", "6", "2027"), Map.of("title", campaign.title()))).mustRedirect();
        assertEquals(Stage.CLOSED, stage(campaign), "a later date alone opens nothing");
        act(campaign, "reopening").mustRedirect();
        assertEquals(Stage.OPEN, stage(campaign));
    }

    @Test
    void itIsADraftAgainOnlyWhileNobodyHasAnswered() {
        Campaign campaign = made(Map.of());
        act(campaign, "opening").mustRedirect();
        act(campaign, "draft").mustRedirect();
        assertEquals(Stage.DRAFT, stage(campaign));
        act(campaign, "opening").mustRedirect();
        SITE.heard(now(campaign), "By bus", true);
        assertEquals(422, act(campaign, "draft").status());
        assertEquals(Stage.OPEN, stage(campaign));
        assertTrue(admin.get("/desk/campaigns").page().selectFirst("tr:contains(" + campaign.title() + ") td.n").text().equals("1"));
    }

    @Test
    void whileItIsOpenAPromiseStaysAndTheAddressToo() {
        Campaign campaign = made(Map.of());
        act(campaign, "opening").mustRedirect();
        var answer = change(campaign, both(day("results", "", "", ""), both(day("opens", "1", "4", "2027"), day("closes", "1", "1", "2027"))));
        assertEquals(422, answer.status());
        assertEquals(1, answer.page().select("#results-day-error").size());
        assertEquals(1, answer.page().select("#opens-day-error").size());
        assertFalse(answer.page().select("#closes-day-error").isEmpty());
        change(campaign, Map.of("slug", "another-address", "title", "Another name")).mustRedirect();
        assertEquals(campaign.slug(), now(campaign).slug());
        assertEquals("Another name", now(campaign).title());
    }

    @Test
    void anAnsweredMainQuestionDoesNotChangeUnnoticed() {
        Campaign campaign = made(Map.of());
        act(campaign, "opening").mustRedirect();
        SITE.heard(now(campaign), "By bus", true);
        var answer = change(campaign, Map.of("question", "How would you like to get about?"));
        assertEquals(422, answer.status());
        assertEquals("How do you get about?", now(campaign).question());
        assertEquals("How would you like to get about?", answer.page().selectFirst("#question").val());
        assertTrue(answer.page().text().contains("Responses so far: 1"));
        admin.submit(answer.page(), "/desk/campaigns/" + campaign.slug(), good(Map.of("question", "How would you like to get about?", "knows-answers", "yes"))).mustRedirect();
        assertEquals("How would you like to get about?", now(campaign).question());
        assertTrue(admin.get("/desk/record").page().text().contains("answered before as: How do you get about?"));
    }

    @Test
    void aCampaignOfAnotherPartnershipIsNotFound() {
        Campaign theirs = SITE.campaignOf("poole");
        assertEquals(404, admin.get("/desk/campaigns/" + theirs.slug()).status());
        assertEquals(404, admin.get("/desk/campaigns/" + theirs.slug() + "/edit").status());
        for (String act : List.of("opening", "closure", "reopening", "draft")) {
            assertEquals(404, act(theirs, act).status(), act);
        }
        assertEquals(404, admin.get("/desk/campaigns/no-such-campaign").status());
    }

    @Test
    void anyTextIsShownAsText() {
        String odd = "<script>alert(1)</script> \"{{x}}\" 🚌 مرحبا";
        Campaign campaign = made(Map.of("title", odd, "question", odd, "intro", odd, "starters", odd));
        for (String path : List.of("", "/edit", "/closure")) {
            Document page = admin.get("/desk/campaigns/" + campaign.slug() + path).page();
            assertTrue(page.text().contains(odd) || page.select("#title").val().equals(odd), path);
            assertTrue(page.select("script").stream().allMatch(script -> script.hasAttr("src")), path);
        }
    }

    @Test
    void answersComeFromTheRoomThatHears() {
        Campaign campaign = made(Map.of());
        act(campaign, "opening").mustRedirect();
        Response response = SITE.heard(now(campaign), "By bike", true);
        SITE.the(ResponseRepository.class).erase(List.of(response.id()), clock.instant());
        assertEquals(0, SITE.the(WhatWasHeard.class).responses(campaign));
        act(campaign, "draft").mustRedirect();
    }
}
