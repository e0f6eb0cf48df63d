package org.sayso.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.staff.Role;

class GuideTest {

    @Test
    void eachPlanHasAGuideForEachOfItsPriorities() {
        TestSite site = Database.H2.site();
        for (Plan plan : site.the(Plans.class).all()) {
            CodeFrame frame = site.the(CodeFrames.class).of(plan.slug()).orElseThrow();
            plan.priorities().forEach(priority -> assertTrue(frame.of(priority.slug()).size() >= 4, plan.slug() + " " + priority.slug()));
        }
    }

    @Test
    void theGuideNamesWhereTheRestGoes() {
        TestSite site = Database.H2.site();
        Document page = site.signedIn(Role.PLAN_LEAD).get("/desk/guides/dorset-alliance-2017-20").page();
        assertEquals("What belongs where", page.selectFirst("h1").text());
        String visits = page.selectFirst("#health-visits dd").text();
        assertTrue(visits.contains("(When a parent is struggling)"), visits);
        assertFalse(page.text().contains("(parents-struggle)"));
        assertFalse(page.select("a[href=/desk/guides/dorset-cypf-2020-23]").isEmpty());
    }

    @Test
    void theGuideIsBesideTheListOfPriorities() {
        TestSite site = Database.H2.site();
        Response heard = site.heard(site.openCampaign(), "A bus after nine", true);
        site.the(ResponseRepository.class).decide(heard.id(), "RELEASED", null, null, site.the(Clock.class).instant());
        site.settled();
        Document page = site.signedIn(Role.PLAN_LEAD).get("/desk/inbox?id=" + heard.id()).page();
        assertFalse(page.select("#change a[href=/desk/guides/dorset-cypf-2020-23]").isEmpty());
        assertFalse(page.select("details li").isEmpty(), "the examples that the suggestion leans on");
    }

    @Test
    void anotherPartnershipsGuideIsNotHere() {
        TestSite site = Database.H2.site();
        for (String plan : List.of("poole-send-2019-20", "nothing")) {
            assertEquals(404, site.signedIn(Role.PLAN_LEAD).get("/desk/guides/" + plan).status());
        }
        assertEquals(403, site.signedIn(Role.MODERATOR).get("/desk/guides/dorset-cypf-2020-23").status());
    }
}
