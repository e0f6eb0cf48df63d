package org.sayso.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.CampaignRepository;
import org.sayso.campaign.Question;
import org.sayso.campaign.QuestionRepository;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.staff.Role;

/** The preview of a campaign: the public pages, for staff, from which nothing is ever sent. */
class CampaignPreviewTest {
    private static final TestSite SITE = Database.H2.site();

    private static Campaign draft(String partnership) {
        Campaign c = SITE.campaignOf(partnership);
        SITE.the(QuestionRepository.class).save(new Question(UUID.randomUUID().toString(), c.id(), 1, "scale", "How safe is it?", null, "Not", "Very"));
        return SITE.the(CampaignRepository.class).update(new Campaign(
                c.id(), c.partnership(), c.slug(), c.title(), c.question(), c.intro(), "It would be better if…", c.audience(), c.plan(), null, null, null, false, false, true, null, null, null,
                null, c.createdAt(), c.version()));
    }

    @Test
    void aDraftIsShownAsPeopleWillSeeItUnderABar() {
        Campaign campaign = draft("dorset");
        String path = "/desk/campaigns/" + campaign.slug() + "/preview";
        Visitor admin = SITE.signedIn(Role.ADMIN);
        assertEquals(404, SITE.visitor().get("/c/" + campaign.slug()).status());
        for (String page : List.of("", "/idea", "/more")) {
            Document shown = admin.get(path + page).page();
            assertTrue(shown.selectFirst(".preview-bar").text().contains("nobody else can see this"), page);
            assertTrue(shown.select("form[action^=/c/], a[href^=/c/]").isEmpty(), "nothing leads out of the preview: " + page);
        }
        Document front = admin.get(path).page();
        assertEquals(campaign.question(), front.selectFirst("h1").text());
        assertEquals(path + "/idea", front.selectFirst(".hero a.button").attr("href"));
        assertTrue(admin.get(path + "/more").page().text().contains("How safe is it?"));
    }

    @Test
    void whatIsSentFromItIsKeptNowhere() {
        Campaign campaign = draft("dorset");
        String path = "/desk/campaigns/" + campaign.slug() + "/preview";
        Visitor admin = SITE.signedIn(Role.ADMIN);
        Document idea = admin.get(path + "/idea").page();
        assertEquals("", idea.selectFirst("input[name=token]").val());
        var answer = admin.submit(idea, path + "/idea", Map.of("text", "Only trying", "mayQuote", "yes"));
        assertTrue(admin.get(answer.mustRedirect().location()).page().text().contains("Nothing was sent"));
        admin.submit(admin.get(path + "/more").page(), path + "/more", Map.of()).mustRedirect();
        assertEquals(0, SITE.the(ResponseRepository.class).countHeard(campaign.id()));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAdminsAndPlanLeadsSeeIt(Role role) {
        Visitor visitor = SITE.signedIn(role);
        String path = "/desk/campaigns/" + draft("dorset").slug() + "/preview";
        List.of("", "/idea", "/more").forEach(page -> assertEquals(
                Set.of(Role.ADMIN, Role.PLAN_LEAD).contains(role) ? 200 : 403, visitor.get(path + page).status(), role + page));
        assertTrue(SITE.visitor().get(path).mustRedirect().location().startsWith("/desk/sign-in"));
    }

    @Test
    void anotherPartnershipsIsNotFound() {
        assertEquals(404, SITE.signedIn(Role.ADMIN).get("/desk/campaigns/" + draft("poole").slug() + "/preview").status());
    }

    @Test
    void thePublicPageHasNoBar() {
        Document page = SITE.visitor().get("/c/" + SITE.openCampaign().slug()).page();
        assertTrue(page.select(".preview-bar").isEmpty());
    }
}
