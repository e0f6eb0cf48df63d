package org.sayso.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.staff.Role;

/** The switches of a campaign for its wall and its cards. */
class OthersSwitchTest {
    private static final TestSite SITE = Database.H2.site();
    private final Visitor admin = SITE.signedIn(Role.ADMIN);

    private Visitor.Answer make(Map<String, ?> over) {
        return admin.submit(admin.get("/desk/campaigns/new").page(), "/desk/campaigns", CampaignFields.good(over));
    }

    private static Campaign made(Visitor.Answer answer) {
        return SITE.the(Campaigns.class).find(answer.mustRedirect().location().replaceAll("/desk/campaigns/([^?]+).*", "$1")).orElseThrow();
    }

    @Test
    void aNewCampaignIsOfferedBothAndKeepsWhatIsTicked() {
        Document form = admin.get("/desk/campaigns/new").page();
        assertTrue(form.selectFirst("#wall").hasAttr("checked") && form.selectFirst("#cards").hasAttr("checked"));
        Campaign neither = made(make(Map.of()));
        assertFalse(neither.wall() || neither.cards());
        Campaign both = made(make(Map.of("wall", "yes", "cards", "yes")));
        assertTrue(both.wall() && both.cards() && both.saysAreas());
        Document kept = admin.get("/desk/campaigns/" + both.slug() + "/edit").page();
        assertTrue(kept.selectFirst("#wall").hasAttr("checked"));
        admin.submit(kept, "/desk/campaigns/" + both.slug(), CampaignFields.good(Map.of("cards", "yes"))).mustRedirect();
        Campaign changed = SITE.the(Campaigns.class).byId(both.id()).orElseThrow();
        assertFalse(changed.wall());
        assertTrue(changed.cards() && changed.saysAreas());
        assertTrue(admin.get("/desk/campaigns/" + both.slug()).page().select("a[href=/desk/cards/" + both.slug() + "]").hasText());
    }

    @Test
    void aWallForChildrenUnder13IsRefusedWithClearWords() {
        Visitor.Answer refused = make(Map.of("audience", "under_13", "wall", "yes", "cards", "yes"));
        assertEquals(422, refused.status());
        assertTrue(refused.page().selectFirst(".govuk-error-summary a[href=#wall]").text().contains("There is no wall for children under 13"));
        assertTrue(refused.page().selectFirst("#wall").hasAttr("checked"), "what was ticked stays");
        Campaign without = made(make(Map.of("audience", "under_13", "cards", "yes")));
        assertFalse(without.wall());
        assertTrue(without.cards());
    }

    @Test
    void aboutYouSaysWhatMayStandBesideWords() {
        String path = "/c/" + SITE.openCampaign().slug();
        Visitor visitor = SITE.visitor();
        String thanks = visitor.submit(visitor.get(path + "/idea").page(), path + "/idea", Map.of("text", "A bus", "mayQuote", "yes")).mustRedirect().location();
        assertTrue(visitor.get(thanks.replace("/thanks", "/about-you")).page().text().contains("We may name your area, but only if ten or more people there"));
    }
}
