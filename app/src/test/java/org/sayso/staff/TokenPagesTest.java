package org.sayso.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;

class TokenPagesTest {
    private static final TestSite SITE = Database.H2.site();

    @Test
    void aTokenIsShownOnceAndDiesWhenRevoked() {
        Visitor admin = SITE.signedIn(Role.ADMIN);
        String name = "School survey " + UUID.randomUUID();
        var made = admin.submit(admin.get("/desk/tokens/new").page(), "/desk/tokens", Map.of("name", name, "roles", List.of("plan_lead")));
        assertEquals(201, made.status());
        String token = made.page().selectFirst("#token").text();
        assertTrue(token.startsWith("sayso_") && token.length() > 40);
        assertEquals(List.of("PLAN_LEAD"), roles(token));
        var list = admin.get("/desk/tokens");
        assertFalse(list.body().contains(token));
        assertTrue(list.page().text().contains(name));
        ApiToken kept = SITE.the(ApiTokenRepository.class).findByPartnershipOrderByCreatedAtDesc("dorset").stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
        assertEquals("PLAN_LEAD", kept.roles());
        assertFalse(kept.toString().contains(token));
        String path = "/desk/tokens/" + kept.id() + "/revocation";
        assertTrue(admin.get(path).page().text().contains(name));
        admin.submit(admin.get(path).page(), path, Map.of()).mustRedirect();
        assertTrue(admin.get("/desk/tokens").page().text().contains("Revoked on"));
        assertEquals(List.of(), roles(token));
        assertTrue(admin.get("/desk/record").page().text().contains("token revoked"));
    }

    @Test
    void aTokenNeedsANameAndARole() {
        Visitor admin = SITE.signedIn(Role.ADMIN);
        var answer = admin.submit(admin.get("/desk/tokens/new").page(), "/desk/tokens", Map.of("name", "  "));
        assertEquals(422, answer.status());
        assertEquals(2, answer.page().select(".govuk-error-summary a").size());
        var long121 = admin.submit(admin.get("/desk/tokens/new").page(), "/desk/tokens", Map.of("name", "n".repeat(121), "roles", "admin"));
        assertEquals(422, long121.status());
        assertEquals(404, admin.get("/desk/tokens/" + UUID.randomUUID() + "/revocation").status());
    }

    /** The roles with which a call with that token comes in; none when it is refused. */
    private static List<String> roles(String token) {
        return SITE.the(WhoIsThere.class).byToken(token).map(who -> List.copyOf(who.getRoles())).orElse(List.of());
    }
}
