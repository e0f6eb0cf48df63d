package org.sayso.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Response;
import org.sayso.staff.Role;

/** Two people who write the same change: neither loses a word, and the later one decides. */
class TwoWritersTest {
    private final TestSite site = Database.H2.site();
    private final SomeChanges some = new SomeChanges(site);
    private final Response one = some.released("One voice " + UUID.randomUUID(), true);
    private final Response two = some.released("Another voice " + UUID.randomUUID(), true);
    private final Change change = some.draft("Benches " + UUID.randomUUID(), List.of(one));
    private final String path = "/desk/changes/" + change.id();
    private final Visitor first = site.signedIn(Role.PLAN_LEAD);
    private final Visitor second = site.signedIn(Role.PLAN_LEAD);

    private Map<String, Object> fields(String title, String did, List<Response> said) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "title", title, "said", "You told us this.", "did", did, "status", "planned", "statusOn", LocalDate.now().toString(),
                "priority", "dorset-cypf-2020-23/best-place-to-live", "actions", "dorset-cypf-2020-23/5.11", "reason", "", "whatNext", "We look again in spring."));
        form.put("responses", said.stream().map(Response::id).toList());
        form.put("quotes", List.of(one.id()));
        return form;
    }

    private Change now() {
        return site.the(ChangeRepository.class).findByPartnershipAndId("dorset", change.id()).orElseThrow();
    }

    private Visitor.Answer late() {
        Document theirs = first.get(path).page();
        Document yours = second.get(path).page();
        first.submit(theirs, path, fields("Theirs", "We did that.", List.of(one, two))).mustRedirect();
        return second.submit(yours, path, fields("Yours", "We did <more>.", List.of(one)));
    }

    @Test
    void theLaterOneSeesEachFieldThatDiffersAndNothingElse() {
        var answer = late();
        assertEquals(409, answer.status());
        Document page = answer.page();
        assertEquals(List.of("Title", "What we did, are doing or will do", "Who said it"), page.select("tbody th").eachText());
        assertEquals(List.of("Theirs", "Yours"), page.select("tbody tr").first().select("td").eachText());
        assertEquals("We did <more>.", page.select("tbody tr").get(1).select("td").last().text());
        assertTrue(page.select("tbody tr").last().select("td").first().text().contains(two.words()));
        assertFalse(page.select("tbody tr").last().select("td").last().text().contains(two.words()));
        assertEquals("Yours", page.selectFirst("#title").val());
        assertEquals("We did <more>.", page.selectFirst("#did").val());
        assertFalse(page.selectFirst("#r-" + two.id()).hasAttr("checked"), "offered, and not ticked for whoever did not tick it");
        assertEquals("Theirs", now().title());
    }

    @Test
    void twoWhoSaidTheSameWordsAreTwo() {
        Response same = some.released(one.words(), true);
        Document theirs = first.get(path).page();
        Document yours = second.get(path).page();
        Map<String, Object> other = fields("The same title", "We did that.", List.of(same));
        other.put("quotes", List.of(same.id()));
        first.submit(theirs, path, other).mustRedirect();
        var answer = second.submit(yours, path, fields("The same title", "We did that.", List.of(one)));
        assertEquals(409, answer.status(), "other people, whatever they said");
        assertEquals(List.of("Who said it", "Whose words are shown"), answer.page().select("tbody th").eachText());
        assertTrue(answer.page().select("tbody tr").first().select("td").last().text().contains(one.words()));
        assertEquals(List.of(same.id()), site.the(ChangeLinkRepository.class).linked(change.id()));
    }

    @Test
    void whereItStandsIsToldInWords() {
        Document theirs = first.get(path).page();
        Document yours = second.get(path).page();
        Map<String, Object> fields = fields("The same title", "We did that.", List.of(one));
        fields.put("status", "not_doing");
        first.submit(theirs, path, fields).mustRedirect();
        fields.put("status", "under_way");
        var answer = second.submit(yours, path, fields);
        assertEquals(409, answer.status());
        assertEquals(List.of("Where it stands"), answer.page().select("tbody th").eachText());
        assertEquals(List.of("We are not doing this", "Under way"), answer.page().select("tbody tr").first().select("td").eachText());
    }

    @Test
    void yoursAreKeptOverTheNewest() {
        Document page = late().page();
        assertEquals("yours", page.selectFirst("button:containsOwn(Keep yours)").attr("form"));
        second.submit(page, path, fields("Yours", "We did <more>.", List.of(one))).mustRedirect();
        assertEquals("Yours", now().title());
        assertEquals(List.of(one.id()), site.the(ChangeLinkRepository.class).linked(change.id()));
    }

    @Test
    void orTheirsAre() {
        Document page = late().page();
        assertEquals(path, page.selectFirst("a:containsOwn(Keep theirs)").attr("href"));
        assertEquals("Theirs", second.get(path).page().selectFirst("#title").val());
    }

    @Test
    void aThirdSaveInBetweenIsToldAgain() {
        Document page = late().page();
        first.submit(first.get(path).page(), path, fields("Theirs once more", "We did that.", List.of(one, two))).mustRedirect();
        var again = second.submit(page, path, fields("Yours", "We did <more>.", List.of(one)));
        assertEquals(409, again.status());
        assertTrue(again.page().text().contains("Theirs once more"));
        assertEquals("Theirs once more", now().title());
    }

    @Test
    void whoeverWroteTheSameIsAskedNothing() {
        Document page = first.get(path).page();
        Map<String, Object> same = fields("The same words", "We did that.", List.of(one));
        first.submit(page, path, same).mustRedirect();
        assertEquals(path + "?done=change-saved", first.submit(page, path, same).mustRedirect().location());
        assertEquals(change.version() + 1, now().version());
    }

    @Test
    void aStepMeanwhileTakesNothingAwayFromAPublishedOne() {
        site.the(PublishChange.class).publish(SomeChanges.LEAD, change.id());
        Document page = second.get(path).page();
        site.the(UpdateStatus.class).update(SomeChanges.LEAD, change.id(), ChangeStatus.DONE, LocalDate.now(), "It is there", null);
        var answer = second.submit(page, path, fields(change.title(), "We did more.", List.of(one)));
        assertEquals(409, answer.status());
        assertEquals(List.of("What we did, are doing or will do"), answer.page().select("tbody th").eachText());
        second.submit(answer.page(), path, fields(change.title(), "We did more.", List.of(one))).mustRedirect();
        assertEquals(ChangeStatus.DONE, now().status());
        assertEquals("We did more.", now().did());
    }
}
