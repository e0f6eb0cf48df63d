package org.sayso.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sayso.learning.Corrections.PLAN;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.TakeBack;
import org.sayso.staff.Role;

/** The pages of learning over HTTP: who may come, and what they say. */
class LearningPagesTest {
    private static final String PATH = "/desk/learning";
    private static TestSite site;

    @BeforeAll
    static void start() {
        site = TestSite.start(new HashMap<>(Database.H2.freshProperties()));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static void turn(boolean on) {
        site.the(SwitchLearning.class).turn(Corrections.PRIYA, on);
    }

    @Test
    void plansLeadsAndAdminsMayLookAndNobodyElse() {
        for (Role role : Role.values()) {
            boolean may = role == Role.PLAN_LEAD || role == Role.ADMIN;
            Visitor visitor = site.signedIn(role);
            assertEquals(may ? 200 : 403, visitor.get(PATH).status(), role.name());
            assertEquals(may ? 200 : 403, visitor.get(PATH + "/switch").status(), role.name());
            assertEquals(may, visitor.get("/desk").page().selectFirst("nav a[href='/desk/learning']") != null, role.name());
        }
        assertEquals(303, site.visitor().get(PATH).status());
    }

    @Test
    void anAdminMaySwitchItOnButOnlyAPlanLeadLearnsAndUses() {
        turn(false);
        Visitor admin = site.signedIn(Role.ADMIN);
        admin.submit(admin.get(PATH + "/switch").page(), PATH + "/switch/on", Map.of()).mustRedirect();
        Document page = admin.get(PATH).page();
        assertTrue(page.text().contains("Switched on"));
        assertTrue(page.select("form[action$='/runs']").isEmpty());
        String token = page.selectFirst("input[name=_token]").attr("value");
        assertEquals(403, admin.post(PATH + "/" + PLAN + "/runs", Map.of("_token", token)).status());
        assertEquals(403, admin.post(PATH + "/" + PLAN + "/versions/0/use", Map.of("_token", token)).status());
    }

    @Test
    void itIsOffUntilSomebodyReadWhatItMeans() {
        turn(false);
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document off = lead.get(PATH).page();
        assertTrue(off.text().contains("Switched off"));
        assertTrue(off.select("main form").isEmpty(), "nothing to press before it is read");
        Document meaning = lead.get(PATH + "/switch").page();
        assertTrue(meaning.text().contains("every version that learned from it is erased at once"));
        assertEquals(409, lead.post(PATH + "/" + PLAN + "/runs", Map.of("_token", meaning.selectFirst("input[name=_token]").attr("value"))).status());
    }

    @Test
    void withTooFewDecisionsItSaysHowManyAreNeeded() {
        turn(true);
        Document page = site.signedIn(Role.PLAN_LEAD).get(PATH + "/dorset-alliance-2017-20").page();
        assertTrue(page.text().contains("Still needed: 20"), page.text());
        assertTrue(page.select("form[action$='/runs']").isEmpty());
        assertTrue(page.text().contains("No version yet"));
    }

    @Test
    void whatIsNotThisSitesIsNotThere() {
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        for (String path : new String[] {"/poole-csp-2017-20", "/no-such-plan", "/" + PLAN + "/versions/9999", "/poole-csp-2017-20/versions/0"}) {
            assertEquals(404, lead.get(PATH + path).status(), path);
        }
    }

    @Test
    void aVersionShowsGainAndLossForEachPriorityAndIsUsedWithoutScripts() {
        turn(true);
        Corrections corrections = new Corrections(site);
        corrections.decided();
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        lead.submit(lead.get(PATH).page(), PATH + "/" + PLAN + "/runs", Map.of()).mustRedirect();
        int number = corrections.version(corrections.ended()).number();
        String path = PATH + "/" + PLAN + "/versions/" + number;
        Document version = lead.get(path).page();
        assertTrue(version.text().contains("Gained") && version.text().contains("Lost") && version.text().contains("Too few to tell"), version.text());
        assertEquals(2, version.select("table").size());
        assertTrue(version.text().contains("What it learned most"), version.text());
        assertFalse(lead.get(path + "/examples").page().select("tbody tr").isEmpty());
        lead.submit(version, path + "/use", Map.of()).mustRedirect();
        Document used = lead.get(PATH).page();
        assertTrue(used.text().contains("switched version " + number + " on"), used.text());
        Document back = lead.get(PATH + "/" + PLAN + "/versions/0").page();
        lead.submit(back, PATH + "/" + PLAN + "/versions/0/use", Map.of()).mustRedirect();
        assertTrue(lead.get(PATH).page().text().contains("went back to the model that came with Sayso"));
        assertTrue(lead.get(path).page().selectFirst("form[action='" + path + "/use']") != null, "it can be switched on again");
        assertEquals(PATH + "/" + PLAN + "?done=learning-sent-before", lead.submit(version, path + "/use", Map.of()).mustRedirect().location(), "it says that nothing was changed");
        assertEquals(2, lead.get(PATH).page().select(".who-when li").size(), "the form that was sent before is no second use");
        String left = lead.get(path + "/examples").page().selectFirst("tbody th").text();
        site.the(TakeBack.class).takeBack(left);
        Document examples = lead.get(path + "/examples").page();
        assertTrue(examples.text().contains("Not in the list any more: 1"), examples.text());
        assertFalse(examples.html().contains(left));
    }
}
