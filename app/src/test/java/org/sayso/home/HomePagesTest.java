package org.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.staff.Role;

class HomePagesTest {
    private final TestSite site = Database.H2.site();

    @Test
    void theFrontPageLeadsToTheOpenCampaign() {
        site.openCampaign();
        var page = site.visitor().get("/").page();
        assertTrue(page.select(".hero a.button[href^='/c/']").hasText());
        assertTrue(page.select(".help-note").hasText());
    }

    @Test
    void theDeskShowsEachRoleItsNumbers() {
        Map<Role, String> theirs = Map.of(
                Role.MODERATOR, "/desk/moderation", Role.SAFEGUARDING_LEAD, "/desk/concerns", Role.PLAN_LEAD, "/desk/inbox", Role.ADMIN, "/desk/campaigns");
        for (Role role : Role.values()) {
            var page = site.signedIn(role).get("/desk").page();
            List<String> tiles = page.select(".desk-main .tile").eachAttr("href");
            theirs.forEach((other, href) -> assertEquals(role == other, tiles.contains(href), role + " and " + href));
            boolean seesPlan = role == Role.BOARD_VIEWER || role == Role.PLAN_LEAD;
            assertEquals(seesPlan, page.select("table").hasText(), role.name());
        }
    }
}
