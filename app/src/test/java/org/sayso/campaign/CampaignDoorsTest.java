package org.sayso.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.staff.Role;

/** Who may come to the desk pages of campaigns: an admin to all, a plan lead to look. */
class CampaignDoorsTest {
    private static final TestSite SITE = Database.H2.site();
    private static final Set<Role> LOOKING = Set.of(Role.ADMIN, Role.PLAN_LEAD);
    private static Campaign campaign;

    @BeforeAll
    static void ask() {
        campaign = SITE.openCampaign();
    }

    private static List<String> writes() {
        String path = "/desk/campaigns/" + campaign.slug();
        return List.of("/desk/campaigns", path, path + "/opening", path + "/closure", path + "/reopening", path + "/draft");
    }

    private static String kept() {
        return SITE.the(CampaignRepository.class).findByPartnershipOrderByCreatedAt("dorset").toString();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void adminsAndPlanLeadsLookOnlyAdminsWrite(Role role) {
        Visitor visitor = SITE.signedIn(role);
        String path = "/desk/campaigns/" + campaign.slug();
        List.of("/desk/campaigns", path).forEach(page -> assertEquals(LOOKING.contains(role) ? 200 : 403, visitor.get(page).status(), role + " " + page));
        List.of("/desk/campaigns/new", path + "/edit", path + "/closure")
                .forEach(page -> assertEquals(role == Role.ADMIN ? 200 : 403, visitor.get(page).status(), role + " " + page));
        if (role != Role.ADMIN) {
            String token = visitor.get("/desk/staff/me").page().selectFirst("input[name=_token]").val();
            String before = kept();
            writes().forEach(write -> assertEquals(403, visitor.post(write, Map.of("_token", token, "title", "X")).status(), role + " " + write));
            assertEquals(before, kept());
        }
        if (role == Role.PLAN_LEAD) {
            assertTrue(visitor.get(path).page().select("form[action^=" + path + "], a[href$=/edit]").isEmpty(), "nothing is offered that may not be done");
        }
    }

    @Test
    void whoeverIsNotSignedInIsSentToSignIn() {
        Visitor visitor = SITE.visitor();
        String before = kept();
        writes().forEach(path -> assertTrue(visitor.post(path, Map.of()).mustRedirect().location().startsWith("/desk/sign-in"), path));
        assertTrue(visitor.get("/desk/campaigns").mustRedirect().location().startsWith("/desk/sign-in"));
        assertEquals(before, kept());
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Visitor admin = SITE.signedIn(Role.ADMIN);
        String before = kept();
        writes().forEach(path -> assertEquals(403, admin.post(path, CampaignFields.good()).status(), path));
        assertEquals(before, kept());
    }
}
