package org.sayso.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;

class CampaignPagesTest {
    private final TestSite site = Database.H2.site();
    private final Visitor visitor = site.visitor();
    private final Instant now = Instant.now();

    @Test
    void anOpenCampaignAsksAndLinksToThePlan() {
        Campaign campaign = site.openCampaign();
        Document page = visitor.get("/c/" + campaign.slug()).page();
        assertEquals(campaign.question(), page.selectFirst("h1").text());
        assertEquals("/c/" + campaign.slug() + "/idea", page.selectFirst("a.button").attr("href"));
        assertTrue(page.text().contains("Be the first to share an idea"));
        assertEquals(6, page.select("a.tile[href^=/plan#]").size());
        assertFalse(page.html().contains("feedback."));
    }

    @Test
    void aSmallNumberOfIdeasIsNotNamed() {
        Campaign few = site.openCampaign();
        site.heard(few, "One", false);
        assertTrue(visitor.get("/c/" + few.slug()).page().text().contains("A few ideas so far"));
        Campaign many = site.openCampaign();
        for (int i = 0; i < 5; i++) {
            site.heard(many, "Idea " + i, false);
        }
        assertTrue(visitor.get("/c/" + many.slug()).page().text().contains("5 ideas so far"));
    }

    @Test
    void aPlannedCampaignSaysWhenItOpens() {
        Campaign planned = Forms.campaign(site, Instant.parse("2090-01-10T09:00:00Z"), Instant.parse("2090-02-10T09:00:00Z"));
        Document page = visitor.get("/c/" + planned.slug()).page();
        assertTrue(page.text().contains("10 January 2090"));
        assertTrue(page.select("a[href$=/idea]").isEmpty());
    }

    @Test
    void aClosedCampaignThanksAndLeadsToItsResults() {
        Campaign closed = Forms.campaign(site, now.minusSeconds(9_000), now.minusSeconds(4_000));
        Document page = visitor.get("/c/" + closed.slug()).page();
        assertTrue(page.text().contains("This has closed."));
        assertEquals("/c/" + closed.slug() + "/results", page.selectFirst("main a.button").attr("href"));
        assertTrue(page.select("a[href$=/idea]").isEmpty());
    }

    @Test
    void aDraftAndAnotherPartnershipsCampaignAreNotFound() {
        Campaign open = site.openCampaign();
        Campaign draft = site.the(org.sayso.campaign.CampaignRepository.class).save(new Campaign(
                java.util.UUID.randomUUID().toString(), "dorset", "draft-" + now.toEpochMilli(), "Draft", "Why?", null, null, "everyone", open.plan(), null, null, null,
                false, false, true, null, null, null, null, now, null));
        assertEquals(404, visitor.get("/c/" + draft.slug()).status());
        assertEquals(404, visitor.get("/c/" + site.campaignOf("poole").slug()).status());
    }

    @Test
    void aPhoneThatHasThePageIsToldItIsStillSo() {
        String path = "/c/" + site.openCampaign().slug();
        Visitor.Answer first = visitor.get(path);
        assertEquals("private, no-cache", first.header("Cache-Control"));
        String etag = first.header("ETag");
        HttpRequest.Builder again = HttpRequest.newBuilder(site.address().resolve(path)).header("Accept", "text/html").header("If-None-Match", etag);
        Visitor.Answer second = visitor.send(again);
        assertEquals(304, second.status());
        assertEquals("", second.body());
        assertTrue(first.header("Set-Cookie").isEmpty());
    }
}
