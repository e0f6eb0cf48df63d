package org.sayso.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;
import org.sayso.staff.Role;
import org.sayso.tagging.ConfirmTags;

@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class DeskChangesTest {
    private final TestSite site;
    private final SomeChanges some;
    private final Visitor lead;

    DeskChangesTest(Database database) {
        site = database.site();
        some = new SomeChanges(site);
        lead = site.signedIn(Role.PLAN_LEAD);
    }

    private Map<String, Object> filled(String title, List<Response> linked, List<Response> quoted) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "title", title, "said", "You told us this.", "did", "We did that.", "status", "under_way", "statusOn", LocalDate.now().toString(),
                "priority", "dorset-cypf-2020-23/best-place-to-live", "actions", "dorset-cypf-2020-23/5.11", "reason", "", "whatNext", ""));
        form.put("responses", linked.stream().map(Response::id).toList());
        form.put("quotes", quoted.stream().map(Response::id).toList());
        return form;
    }

    private String written(String title, List<Response> linked, List<Response> quoted) {
        var sent = lead.submit(lead.get("/desk/changes/new").page(), "/desk/changes", filled(title, linked, quoted));
        return sent.mustRedirect().location().replaceFirst("\\?.*", "");
    }

    @Test
    void aChangeIsWrittenLookedAtPublishedAndTakenBack() {
        String words = "A bus after nine " + UUID.randomUUID();
        String title = "Buses " + UUID.randomUUID();
        Response one = some.released(words, true);
        String desk = written(title, List.of(one), List.of(one));
        var preview = lead.get(desk + "/preview").page();
        assertTrue(preview.text().contains("Nobody else can see this"));
        assertTrue(preview.select("blockquote").text().contains(words));
        var ask = lead.get(desk + "/publication").page();
        assertTrue(ask.text().contains("Come-back pages that will show it: 1."), ask.text());
        assertFalse(site.visitor().get("/changes").body().contains(title));
        lead.submit(ask, desk + "/publication", Map.of()).mustRedirect();
        assertTrue(site.visitor().get("/changes").body().contains(title));
        var edit = lead.get(desk).page();
        assertTrue(edit.text().contains("Under way"));
        lead.submit(edit, desk + "/unpublishing", Map.of()).mustRedirect();
        assertFalse(site.visitor().get("/changes").body().contains(title));
        assertTrue(lead.get("/desk/changes").body().contains(title));
    }

    @Test
    void severalResponsesAndOneAreBothLinked() {
        Response one = some.released("One", true);
        Response two = some.released("Two", true);
        String single = written("Single", List.of(one), List.of()).replace("/desk/changes/", "");
        String both = written("Both", List.of(one, two), List.of()).replace("/desk/changes/", "");
        ChangeLinkRepository links = site.the(ChangeLinkRepository.class);
        assertEquals(List.of(one.id()), links.linked(single));
        assertEquals(2, links.linked(both).size());
        assertEquals(List.of("5.11"), site.the(ChangeRepository.class).findByPartnershipAndId("dorset", both).orElseThrow().actions());
    }

    @Test
    void mistakesKeepWhatWasTyped() {
        Response one = some.released("Keep me ticked", true);
        Map<String, Object> form = filled("x".repeat(121), List.of(one), List.of(one));
        form.put("statusOn", "2999-01-01");
        form.put("did", "Typed <text>");
        form.put("offered", List.of(one.id()));
        var again = lead.submit(lead.get("/desk/changes/new").page(), "/desk/changes", form);
        assertEquals(422, again.status());
        var page = again.page();
        assertTrue(page.title().startsWith("Error:"));
        assertEquals(List.of("Use at most 120 characters", "Write a day that is today or earlier, such as 2026-11-22"), page.select(".govuk-error-summary__list a").eachText());
        assertEquals("x".repeat(121), page.select("#title").val());
        assertEquals("Typed <text>", page.select("#did").val());
        assertTrue(page.select("#r-" + one.id()).hasAttr("checked"));
        assertTrue(page.select("#q-" + one.id()).hasAttr("checked"));
        assertTrue(page.select("input[name=status][value=under_way]").hasAttr("checked"));
        assertEquals("dorset-cypf-2020-23/best-place-to-live", page.select("#priority option[selected]").val());
        assertTrue(page.select("input[value=dorset-cypf-2020-23/5.11]").hasAttr("checked"));
    }

    @Test
    void aPriorityBringsItsUnansweredResponses() {
        Response tagged = some.released("Tagged " + UUID.randomUUID(), true);
        Response answered = some.released("Answered " + UUID.randomUUID(), true);
        Response hidden = some.released("Hidden " + UUID.randomUUID(), true);
        for (Response r : List.of(tagged, answered, hidden)) {
            site.the(ConfirmTags.class).change(SomeChanges.LEAD, r.id(), List.of("delivering-locally"), null);
        }
        some.published("Answers it", List.of(answered));
        some.stands(hidden, Standing.CONCERN);
        var page = lead.get("/desk/changes/new?priority=delivering-locally").page();
        assertTrue(page.select("#r-" + tagged.id()).hasAttr("checked"));
        assertEquals(0, page.select("#r-" + answered.id() + ", #r-" + hidden.id()).size());
        assertFalse(page.text().contains(hidden.words()));
    }

    @Test
    void aSelectionBringsItsResponses() {
        Response one = some.released("Chosen " + UUID.randomUUID(), true);
        Response held = site.heard(site.openCampaign(), "Not read " + UUID.randomUUID(), true);
        var page = lead.get("/desk/changes/new?response=" + one.id() + "&response=" + held.id()).page();
        assertTrue(page.select("#r-" + one.id()).hasAttr("checked"));
        assertFalse(page.text().contains(held.words()));
    }

    @Test
    void aStepIsAddedToThePublicTimeline() {
        Change change = some.published("Steps " + UUID.randomUUID(), List.of(some.released("Steps", true)));
        String desk = "/desk/changes/" + change.id();
        var page = lead.get(desk).page();
        var noReason = lead.submit(page, desk + "/steps", Map.of("status", "not_doing", "statusOn", LocalDate.now().toString(), "note", "We asked the pool", "reason", ""));
        assertEquals(422, noReason.status());
        assertEquals("We asked the pool", noReason.page().select("#note").val());
        lead.submit(page, desk + "/steps", Map.of("status", "done", "statusOn", LocalDate.now().toString(), "note", "It is there <now>", "reason", "")).mustRedirect();
        var story = site.visitor().get("/changes/" + change.slug()).page();
        assertTrue(story.select(".timeline .is-now").text().contains("It is there <now>"));
        assertTrue(story.select(".hero .status").text().contains("Done"));
    }

    @Test
    void aPublishedChangeStaysCompleteAndKeepsItsStatus() {
        Response one = some.released("Complete", true);
        Change change = some.published("Complete " + UUID.randomUUID(), List.of(one));
        String desk = "/desk/changes/" + change.id();
        Map<String, Object> form = filled(change.title(), List.of(one), List.of());
        form.put("did", "");
        assertEquals(422, lead.submit(lead.get(desk).page(), desk, form).status());
        form.put("did", "Something better");
        Map<String, Object> without = new java.util.HashMap<>(form);
        without.put("priority", "");
        Visitor.Answer refused = lead.submit(lead.get(desk).page(), desk, without);
        assertEquals(422, refused.status());
        assertEquals("Something better", refused.page().selectFirst("#did").wholeText().strip());
        form.put("status", "done");
        lead.submit(lead.get(desk).page(), desk, form).mustRedirect();
        Change kept = site.the(ChangeRepository.class).findByPartnershipAndId("dorset", change.id()).orElseThrow();
        assertEquals("Something better", kept.did());
        assertEquals(ChangeStatus.PLANNED, kept.status());
    }

    @Test
    void onlyPlanLeadsMayCome() {
        Change change = some.draft("Who may", List.of(some.released("Who may", true)));
        String desk = "/desk/changes/" + change.id();
        List<String> reads = List.of("/desk/changes", "/desk/changes/new", desk, desk + "/preview", desk + "/publication");
        List<String> writes = List.of("/desk/changes", desk, desk + "/publication", desk + "/unpublishing", desk + "/steps");
        for (Role role : List.of(Role.ADMIN, Role.MODERATOR, Role.SAFEGUARDING_LEAD, Role.BOARD_VIEWER)) {
            Visitor visitor = site.signedIn(role);
            String token = visitor.get("/desk").page().select("input[name=_token]").val();
            reads.forEach(path -> assertEquals(403, visitor.get(path).status(), role + " " + path));
            writes.forEach(path -> assertEquals(403, visitor.post(path, Map.of("_token", token)).status(), role + " " + path));
        }
        reads.forEach(path -> assertTrue(List.of(303, 401).contains(site.visitor().get(path).status()), path));
        writes.forEach(path -> assertTrue(List.of(303, 401).contains(site.visitor().post(path, Map.of()).status()), path));
        reads.forEach(path -> assertEquals(200, lead.get(path).status(), path));
        assertFalse(site.the(ChangeRepository.class).findByPartnershipAndId("dorset", change.id()).orElseThrow().isPublished());
    }
}
