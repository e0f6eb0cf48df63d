package org.sayso.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;

class StaffPagesTest {
    private static final TestSite SITE = Database.H2.site();
    private static final String GOOD = "otter lamp seven blue";
    private Visitor admin;

    @BeforeEach
    void signIn() {
        admin = SITE.signedIn(Role.ADMIN);
    }

    private static String fresh() {
        return UUID.randomUUID().toString().substring(0, 8) + "@dorset.example.org";
    }

    private Visitor.Answer invite(String email, Object roles) {
        return admin.submit(admin.get("/desk/staff/new").page(), "/desk/staff", Map.of("name", "Robin Rock", "email", email, "roles", roles));
    }

    /** The path of the link that a page shows once. */
    private static String link(Document page) {
        URI link = URI.create(page.selectFirst("#link").text());
        return link.getRawPath() + "?" + link.getRawQuery();
    }

    private Visitor accepted(String path, String password) {
        Visitor visitor = SITE.visitor();
        visitor.submit(visitor.get(path).page(), "/desk/invitation", Map.of("password", password)).mustRedirect();
        return visitor;
    }

    private String idOf(String email) {
        return SITE.the(StaffMemberRepository.class).findByPartnershipAndEmail("dorset", email).orElseThrow().id();
    }

    @Test
    void somebodyIsInvitedSetsAPasswordAndIsSignedIn() {
        String email = fresh();
        var answer = invite(email, List.of("moderator", "plan_lead"));
        assertEquals(201, answer.status());
        assertTrue(answer.page().text().contains("does not send email"));
        String path = link(answer.page());
        assertFalse(admin.get("/desk/staff").body().contains(path.substring(path.indexOf("t=") + 2)), "shown once");
        assertTrue(admin.get("/desk/staff").page().text().contains(email));

        Visitor robin = SITE.visitor();
        Document page = robin.get(path).page();
        var weak = robin.submit(page, "/desk/invitation", Map.of("password", "password1234"));
        assertEquals(422, weak.status());
        assertEquals("", weak.page().selectFirst("#password").val());
        robin.submit(weak.page(), "/desk/invitation", Map.of("password", GOOD)).mustRedirect();
        assertEquals(200, robin.get("/desk/staff/me").status());
        assertEquals(403, robin.get("/desk/staff").status());
        assertEquals(410, SITE.visitor().get(path).status());
        assertEquals(410, SITE.visitor().post("/desk/invitation", Map.of("t", path.substring(path.indexOf("t=") + 2), "password", GOOD)).status());
    }

    @Test
    void oneRoleIsEnoughAndNoneIsNot() {
        assertEquals(201, invite(fresh(), "board_viewer").status());
        var none = admin.post("/desk/staff", Map.of("_token", token(), "name", "Robin", "email", fresh()));
        assertEquals(422, none.status());
        assertEquals("roles", none.page().selectFirst(".govuk-error-summary a").attr("href").substring(1));
        assertEquals("Robin", none.page().selectFirst("#name").val());
        assertEquals(422, invite(fresh(), "owner").status());
    }

    private String token() {
        return admin.get("/desk/staff/new").page().selectFirst("form[action=/desk/staff] input[name=_token]").val();
    }

    @Test
    void anAddressThatLooksLikeOneWeHaveIsRefused() {
        String email = fresh();
        assertEquals(201, invite(email, "moderator").status());
        String at = email.replace("@", "\u200B@");
        for (String alike : List.of(
                email, email.toUpperCase(java.util.Locale.ROOT), " " + email + " ", at, "\uFEFF" + email, email.replace("dorset", "ｄｏｒｓｅｔ"),
                email.replace("dorset", "dоrset"), email.replace("example", "ехample"))) {
            var answer = invite(alike, "moderator");
            assertEquals(422, answer.status(), alike);
            assertEquals(1, answer.page().select("#email-error").size(), alike);
        }
        Visitor visitor = SITE.visitor();
        String weird = "<b>x</b>\"@dorset.example.org";
        assertEquals(weird, invite(weird, "moderator").page().selectFirst("#email").val());
        assertEquals(303, visitor.post("/desk/sign-in", Map.of("email", " " + SITE.emailOf(Role.ADMIN).toUpperCase(java.util.Locale.ROOT), "password", TestSite.PASSWORD)).status());
    }

    @Test
    void newRolesHoldFromTheNextPageOn() {
        String email = fresh();
        Visitor robin = accepted(link(invite(email, "moderator").page()), GOOD);
        assertEquals(403, robin.get("/desk/tokens").status());
        Document page = admin.get("/desk/staff/" + idOf(email)).page();
        assertTrue(page.selectFirst("#role-moderator").hasAttr("checked"));
        admin.submit(page, "/desk/staff/" + idOf(email), Map.of("name", "Robin Stone", "roles", "admin")).mustRedirect();
        assertEquals(200, robin.get("/desk/tokens").status());
        assertTrue(robin.get("/desk/staff/me").page().text().contains("Robin Stone"));
        assertTrue(admin.get("/desk/record").page().text().contains("from moderator to admin"));
        admin.submit(page, "/desk/staff/" + idOf(email), Map.of("name", "Robin Stone", "roles", "moderator")).mustRedirect();
        assertEquals(403, robin.get("/desk/tokens").status());
    }

    @Test
    void aClosedAccountIsOutAtOnceAndCanComeBack() {
        String email = fresh();
        Visitor robin = accepted(link(invite(email, "moderator").page()), GOOD);
        String id = idOf(email);
        assertEquals(200, robin.get("/desk").status());
        admin.submit(admin.get("/desk/staff/" + id).page(), "/desk/staff/" + id + "/disabling", Map.of()).mustRedirect();
        robin.get("/desk").mustRedirect();
        assertEquals(422, SITE.visitor().post("/desk/sign-in", Map.of("email", email, "password", GOOD)).status());
        admin.submit(admin.get("/desk/staff/" + id).page(), "/desk/staff/" + id + "/enabling", Map.of()).mustRedirect();
        robin.get("/desk").mustRedirect();
        SITE.visitor().post("/desk/sign-in", Map.of("email", email, "password", GOOD)).mustRedirect();
    }

    @Test
    void aNewLinkForALostPasswordEndsLinksAndSessions() {
        String email = fresh();
        String first = link(invite(email, "moderator").page());
        Visitor robin = accepted(first, GOOD);
        String id = idOf(email);
        var answer = admin.submit(admin.get("/desk/staff/" + id).page(), "/desk/staff/" + id + "/invitation", Map.of());
        assertEquals(201, answer.status());
        robin.get("/desk").mustRedirect();
        assertNotEquals(first, link(answer.page()));
        accepted(link(answer.page()), "kettle harbour violin");
        assertEquals(422, SITE.visitor().post("/desk/sign-in", Map.of("email", email, "password", GOOD)).status());
        SITE.visitor().post("/desk/sign-in", Map.of("email", email, "password", "kettle harbour violin")).mustRedirect();
    }

    @Test
    void onesOwnPasswordIsChangedWithTheOldOne() {
        String email = fresh();
        Visitor here = accepted(link(invite(email, "moderator").page()), GOOD);
        Visitor elsewhere = SITE.visitor();
        elsewhere.post("/desk/sign-in", Map.of("email", email, "password", GOOD)).mustRedirect();
        Document page = here.get("/desk/staff/me").page();
        var wrong = here.submit(page, "/desk/staff/me", Map.of("old", "not this one", "password", "short"));
        assertEquals(422, wrong.status());
        assertEquals(2, wrong.page().select("p.govuk-error-message").size());
        assertEquals(200, elsewhere.get("/desk").status());
        here.submit(page, "/desk/staff/me", Map.of("old", GOOD, "password", "kettle harbour violin")).mustRedirect();
        assertEquals(200, here.get("/desk").status());
        elsewhere.get("/desk").mustRedirect();
    }

    @Test
    void anAddressPutsNoOtherWordsOnAPageThanItsOwnNotices() {
        assertEquals("Saved.", admin.get("/desk/staff?done=saved").page().select(".notice--success").text());
        for (String other : List.of("", "nothing-like-it", "saved.title", "%3Cb%3Eowned%3C/b%3E", "saved&done=owned")) {
            String said = admin.get("/desk/staff?done=" + other).page().select(".notice--success").text();
            assertTrue(said.isEmpty() || said.equals("Saved."), other + " made the page say " + said);
        }
    }

    @Test
    void theRecordNamesActsAndPeopleAndIsPaged() {
        invite(fresh(), "moderator");
        Document page = admin.get("/desk/record").page();
        assertTrue(page.text().contains("staff invited") && page.text().contains("Robin Rock") && page.text().contains("as moderator"));
        assertEquals(200, admin.get("/desk/record?page=99999999").status());
        assertEquals(200, admin.get("/desk/record?page=-3").status());
        assertTrue(page.select("tbody tr").size() <= 50);
    }
}
