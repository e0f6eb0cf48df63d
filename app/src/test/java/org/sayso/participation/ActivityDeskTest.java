package org.sayso.participation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.staff.Role;

/** Putting into the register by hand what others run. */
class ActivityDeskTest {
    private static final TestSite SITE = Database.H2.site();
    private static final String PATH = "/desk/participation";
    private final Register register = SITE.the(Register.class);

    private static Map<String, Object> filled() {
        return new HashMap<>(Map.of(
                "title", "Young carers' forum", "run-by", "Dorset young carers", "groups", List.of("from_11_to_15", "foster_families"), "areas", List.of("purbeck"), "method", "forum", "often", "termly", "from-day", "1",
                "from-month", "Sep", "from-year", "2026", "sharing", "yes"));
    }

    private static Visitor lead() {
        return SITE.signedIn(Role.PLAN_LEAD);
    }

    private Activity made(Visitor lead, Map<String, Object> form) {
        String location = lead.submit(lead.get(PATH + "/new").page(), PATH, form).mustRedirect().location();
        return register.find(location.replaceAll(PATH + "/|\\?.*", "")).orElseThrow();
    }

    @Test
    void anActivityIsMadeChangedEndedAndTakenUpAgain() {
        Visitor lead = lead();
        Activity made = made(lead, filled());
        assertEquals("purbeck", made.areas());
        assertEquals("from_11_to_15,foster_families", made.audiences());
        assertEquals("Test plan lead", made.madeBy());
        assertFalse(made.isPublic());
        String path = PATH + "/" + made.id();
        Map<String, Object> changed = filled();
        changed.putAll(Map.of("areas", List.of("purbeck", "everywhere"), "agreed", "yes", "criteria", "Three faces and one comment", "actions", List.of("dorset-cypf-2020-23:" + ref())));
        lead.submit(lead.get(path + "/edit").page(), path, changed).mustRedirect();
        Activity now = register.find(made.id()).orElseThrow();
        assertEquals(null, now.areas(), "everywhere takes the place of all others");
        assertEquals("dorset-cypf-2020-23:" + ref(), now.actions());
        assertTrue(lead.get(path).page().text().contains("Three faces and one comment"));
        lead.submit(lead.get(path).page(), path + "/retirement", Map.of()).mustRedirect();
        assertTrue(lead.get(path).page().text().contains("It ended on"));
        lead.submit(lead.get(path).page(), path + "/return", Map.of()).mustRedirect();
        assertFalse(lead.get(path).page().text().contains("It ended on"));
    }

    private static String ref() {
        return SITE.the(org.sayso.plan.Plans.class).get("dorset-cypf-2020-23").priorities().stream().flatMap(p -> p.actions().stream()).findFirst().orElseThrow().ref();
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        Visitor lead = lead();
        Map<String, Object> form = filled();
        form.putAll(Map.of(
                "title", "", "groups", List.of("martians"), "areas", List.of("the moon"), "method", "spying", "from-day", "31", "from-month", "Feb", "until-day", "x", "note", "<b>Bold</b>", "agreed", "yes", "actions",
                List.of("another-plan:1")));
        Visitor.Answer answer = lead.submit(lead.get(PATH + "/new").page(), PATH, form);
        assertEquals(422, answer.status());
        Document page = answer.page();
        for (String field : List.of("title", "groups", "areas", "method", "from-day", "until-day", "criteria", "actions")) {
            assertEquals(1, page.select("#" + field + "-error").size(), field);
        }
        assertEquals("Feb", page.selectFirst("#from-month").attr("value"));
        assertEquals("<b>Bold</b>", page.selectFirst("#note").text());
        assertTrue(page.selectFirst("#agreed").hasAttr("checked"));
        Map<String, Object> backwards = filled();
        backwards.putAll(Map.of("until-day", "1", "until-month", "8", "until-year", "2026"));
        assertTrue(lead.submit(lead.get(PATH + "/new").page(), PATH, backwards).page().selectFirst("#until-day-error").text().contains("before it begins"));
    }

    @Test
    void aFormSentTwiceMakesOneActivity() {
        Visitor lead = lead();
        Document form = lead.get(PATH + "/new").page();
        String once = lead.submit(form, PATH, filled()).mustRedirect().location();
        assertEquals(once, lead.submit(form, PATH, filled()).mustRedirect().location());
        Map<String, Object> other = filled();
        other.put("run-by", "Somebody else");
        assertEquals(409, lead.submit(form, PATH, other).status());
    }

    @Test
    void whoIsOvertakenSeesBothVersions() {
        Visitor lead = lead();
        String path = PATH + "/" + made(lead, filled()).id();
        Document mine = lead.get(path + "/edit").page();
        Map<String, Object> theirs = filled();
        theirs.put("run-by", "The youth service");
        lead.submit(mine, path, theirs).mustRedirect();
        Visitor.Answer late = lead.submit(mine, path, filled());
        assertEquals(409, late.status());
        assertTrue(late.page().text().contains("The youth service") && late.page().html().contains("Dorset young carers"), late.page().text());
        lead.submit(late.page(), path, filled()).mustRedirect();
    }

    @Test
    void allStaffReadAndOnlyLeadsAndAdminsWrite() {
        String path = PATH + "/" + made(lead(), filled()).id();
        for (Role role : Role.values()) {
            Visitor colleague = SITE.signedIn(role);
            boolean mayWrite = role == Role.ADMIN || role == Role.PLAN_LEAD;
            for (String page : List.of(PATH, PATH + "/asked", PATH + "/register.csv", path)) {
                assertEquals(200, colleague.get(page).status(), role + " " + page);
            }
            assertEquals(mayWrite ? 200 : 403, colleague.get(PATH + "/new").status(), role.name());
            assertEquals(mayWrite ? 200 : 403, colleague.get(path + "/edit").status(), role.name());
            assertEquals(mayWrite, !colleague.get(path).page().select("form[action$=retirement]").isEmpty(), role.name());
        }
        for (String page : List.of(PATH, PATH + "/asked", PATH + "/register.csv", path, path + "/edit")) {
            assertEquals(303, SITE.visitor().exactly(page).status(), page);
        }
        assertEquals(404, lead().get(PATH + "/" + new SomeActivities(SITE).ofOthers().id()).status());
    }

    @Test
    void hostileWordsAreTextOnPagesAndInTheTable() {
        Visitor lead = lead();
        Map<String, Object> form = filled();
        String hostile = "</script><img src=x onerror=alert(2)> & “quotes”";
        form.putAll(Map.of("title", hostile, "run-by", "=HYPERLINK(\"http://evil.example\")", "note", "@SUM(1)", "public", "yes"));
        String path = PATH + "/" + made(lead, form).id();
        for (String page : List.of(path, PATH, path + "/edit", "/participation?year=2026")) {
            Document shown = lead.get(page).page();
            assertTrue(shown.select("img[src=x]").isEmpty(), page);
            assertTrue(shown.html().contains("onerror=alert(2)"), page);
        }
        String table = lead.get(PATH + "/register.csv").body();
        assertTrue(table.contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\"") && table.contains("\"'@SUM(1)\""), table);
    }
}
