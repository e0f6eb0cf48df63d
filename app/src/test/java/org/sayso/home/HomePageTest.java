package org.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.CampaignRepository;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;

class HomePageTest {

    @Test
    void theFirstOpenCampaignIsTheHeroAndTheOthersFollow() {
        try (TestSite site = TestSite.start(Database.H2.freshProperties())) {
            CampaignRepository campaigns = site.the(CampaignRepository.class);
            site.the(org.sayso.campaign.QuestionRepository.class).deleteAll();
            site.the(org.sayso.easy.EasyWordingRepository.class).deleteAll();
            campaigns.deleteAll();
            var quiet = site.visitor().get("/");
            assertEquals(200, quiet.status());
            assertEquals("/changes", quiet.page().selectFirst(".hero a.button").attr("href"));
            var first = site.openCampaign();
            var second = site.openCampaign();
            Document page = site.visitor().get("/").page();
            assertEquals("/c/" + first.slug() + "/idea", page.selectFirst(".hero a.button").attr("href"));
            assertEquals(1, page.select("a[href=/c/" + second.slug() + "]").size());
            assertTrue(page.selectFirst(".help-note").text().contains("999"));
            assertFalse(page.html().matches("(?s).*\\[[a-z]+\\.[a-z.-]+\\].*"));
        }
    }

    @Test
    void eachSiteStandsOnItsOwn() {
        for (String name : new String[] {"poole", "portsmouth"}) {
            Map<String, Object> properties = new java.util.HashMap<>(Database.H2.freshProperties());
            properties.putAll(Map.of("sayso.site", name, "sayso.demo", true));
            try (TestSite site = TestSite.start(properties)) {
                Document page = site.visitor().get("/").page();
                assertFalse(page.text().contains("Dorset"), page.text());
                String campaign = page.selectFirst("a[href^=/c/]").attr("href").replaceAll("/idea$", "");
                assertEquals(200, site.visitor().get(campaign).status());
            }
        }
    }
}
