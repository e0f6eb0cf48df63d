package org.sayso.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.staff.Role;
import org.sayso.web.Refusal;

/** Accepting many suggestions together, and taking that back. */
class BatchesOnRealDatabasesTest extends OnEveryDatabase {
    private static final String PRIORITY = "young-and-thriving";

    /** Released responses for which the tagger, as it were, is very sure. */
    private List<String> veryLikely(int many) {
        List<Response> heard = released(IntStream.range(0, many).mapToObj(i -> "A bus after nine please, number " + i).toList());
        heard.forEach(response -> suggested(response, PRIORITY, 0.9));
        return heard.stream().map(Response::id).toList();
    }

    private static Map<String, String> suggested(List<String> ids) {
        Map<String, String> all = new HashMap<>();
        ids.forEach(id -> all.put(id, PRIORITY));
        return all;
    }

    private CurrentTags tags(String id) {
        return site.the(Tags.class).of(id).orElse(null);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @Test
    void oneUndoTakesBackAllThatWereAcceptedTogether() {
        List<String> ids = veryLikely(120);
        String batch = key();
        assertEquals(120, site.the(AcceptBatch.class).accept(PRIYA, batch, suggested(ids)));
        assertTrue(ids.stream().allMatch(id -> tags(id).priorities().equals(List.of(PRIORITY))));
        assertTrue(ids.stream().allMatch(id -> site.the(ResponseRepository.class).findById(id).orElseThrow().themedAt() != null));
        assertEquals(120, site.the(UndoBatch.class).undo(PRIYA, batch));
        assertTrue(ids.stream().allMatch(id -> tags(id) == null));
        assertTrue(ids.stream().allMatch(id -> site.the(ResponseRepository.class).findById(id).orElseThrow().themedAt() == null));
        assertEquals(0, site.the(UndoBatch.class).undo(PRIYA, batch), "twice is as once");
    }

    @Test
    void theSameFormTwiceIsOneBatch() {
        List<String> ids = veryLikely(2);
        String batch = key();
        assertEquals(2, site.the(AcceptBatch.class).accept(PRIYA, batch, suggested(ids)));
        assertEquals(0, site.the(AcceptBatch.class).accept(PRIYA, batch, suggested(ids)));
        assertEquals(2, site.the(TagDecisionRepository.class).countOfBatch(batch));
    }

    @Test
    void whatAColleagueDecidedBeforeIsNotOverwritten() {
        List<String> ids = veryLikely(3);
        CurrentTags sams = site.the(ConfirmTags.class).fitsNone(SAM, ids.getFirst(), null);
        assertEquals(2, site.the(AcceptBatch.class).accept(PRIYA, key(), suggested(ids)));
        assertEquals(sams, tags(ids.getFirst()));
    }

    @Test
    void whatAColleagueDecidedSinceStaysWhenAllIsUndoneAndDoesNotComeBackLater() {
        List<String> ids = veryLikely(3);
        String batch = key();
        site.the(AcceptBatch.class).accept(PRIYA, batch, suggested(ids));
        CurrentTags sams = site.the(ConfirmTags.class).change(SAM, ids.getFirst(), List.of("delivering-locally"), tags(ids.getFirst()).decisionId());
        assertEquals(2, site.the(UndoBatch.class).undo(PRIYA, batch));
        assertEquals(sams, tags(ids.getFirst()));
        assertNull(tags(ids.get(1)));
        Document page = site.signedIn(Role.PLAN_LEAD).get("/desk/inbox/batches/" + batch).page();
        assertTrue(page.select(".row input").isEmpty(), "no boxes to tick where nothing is done with them");
        assertTrue(page.text().contains("Decided otherwise since: 1") && page.text().contains("What they decided stays"), page.text());
        site.the(UndoTags.class).undo(SAM, sams.decisionId());
        assertNull(tags(ids.getFirst()), "what the batch said is gone for good");
    }

    @Test
    void anotherSuggestionByNowAndWhatWasTakenBackAreLeftAlone() {
        List<String> ids = veryLikely(3);
        Map<String, String> seen = suggested(ids);
        seen.put(ids.getFirst(), "delivering-locally");
        site.the(TakeBack.class).takeBack(ids.get(1));
        assertEquals(1, site.the(AcceptBatch.class).accept(PRIYA, key(), seen));
        assertNull(tags(ids.getFirst()));
    }

    @Test
    void whereNothingWasLeftToAcceptThePageSaysSo() {
        List<String> ids = veryLikely(2);
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        String path = "/desk/inbox/batches/new?campaign=" + campaign.slug();
        Document page = lead.get(path).page();
        ids.forEach(id -> site.the(ConfirmTags.class).fitsNone(SAM, id, null));
        String location = lead.submit(page, path.replace("/new", ""), Map.of("sampled", ids, "response", ids)).mustRedirect().location();
        Document after = lead.get(location).page();
        assertEquals("There was nothing to accept", after.selectFirst("h1").text());
        assertFalse(after.text().contains("accepted together"), after.text());
        assertNull(after.selectFirst("form[action$=undoing]"), "nothing to take back");
    }

    @Test
    void whatWasAcceptedTogetherBeforeBatchesWereKeptIsUndoneByItself() {
        List<String> ids = veryLikely(2);
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        String path = "/desk/inbox/batches/new?campaign=" + campaign.slug();
        lead.submit(lead.get(path).page(), path.replace("/new", ""), Map.of("sampled", ids, "response", ids)).mustRedirect();
        ids.forEach(id -> site.the(JdbcOperations.class).execute(connection -> beforeBatches(connection, id)));
        Document inbox = lead.get("/desk/inbox").page();
        lead.submit(inbox, inbox.selectFirst("form[action$=undoing]").attr("action"), Map.of()).mustRedirect();
        assertEquals(1, ids.stream().filter(id -> tags(id) == null).count());
    }

    private static int beforeBatches(Connection connection, String responseId) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE tag_decision SET batch_id = 'before-batches' WHERE response_id = ?")) {
            update.setString(1, responseId);
            return update.executeUpdate();
        }
    }

    @Test
    void whatIsKeptPrivateIsMarkedWhereManyAreAccepted() {
        List<String> ids = veryLikely(2);
        stands(site.the(ResponseRepository.class).findById(ids.getFirst()).orElseThrow(), "KEPT_PRIVATE");
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document many = lead.get("/desk/inbox/acceptance?response=" + ids.getFirst() + "&response=" + ids.get(1)).page();
        assertEquals(1, many.select(".row .chip:contains(Kept private)").size());
        assertEquals(1, lead.get("/desk/inbox?campaign=" + campaign.slug()).page().select(".row .chip:contains(Kept private)").size());
        String batch = key();
        site.the(AcceptBatch.class).accept(PRIYA, batch, suggested(ids));
        site.the(ConfirmTags.class).fitsNone(SAM, ids.getFirst(), tags(ids.getFirst()).decisionId());
        assertEquals(1, lead.get("/desk/inbox/batches/" + batch).page().select(".row .chip:contains(Kept private)").size(), "among those decided since");
    }

    @Test
    void theBatchOfAnotherPartnershipIsNotThere() {
        String batch = key();
        site.the(TagBatchRepository.class).save(TagBatch.by(SAM, batch, "poole", site.the(Clock.class).instant()));
        assertThrows(Refusal.class, () -> site.the(UndoBatch.class).undo(PRIYA, batch));
        assertEquals(404, site.signedIn(Role.PLAN_LEAD).get("/desk/inbox/batches/" + batch).status());
    }

    @Test
    void aSampleIsShownFirstAndWhatIsTakenOutOfItOrCameLaterIsNotAccepted() {
        List<String> ids = veryLikely(14);
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document inbox = lead.get("/desk/inbox?campaign=" + campaign.slug()).page();
        Element all = inbox.selectFirst(".inbox__head a.button");
        assertEquals("Accept all very likely (14)", all.text());
        Document page = lead.get(all.attr("href")).page();
        List<String> sampled = page.select("input[name=sampled]").eachAttr("value");
        assertEquals(10, sampled.size());
        assertTrue(ids.containsAll(sampled));
        assertTrue(page.text().contains("can not be said yet"), page.text());
        assertTrue(ids.stream().noneMatch(id -> tags(id) != null), "nothing is accepted yet");
        String later = veryLikely(1).getFirst();
        String out = sampled.getFirst();
        String location = lead.submit(page, all.attr("href").replace("/new", ""), Map.of("sampled", sampled, "response", sampled.subList(1, 10))).mustRedirect().location();
        assertEquals("13 accepted together", lead.get(location).page().selectFirst("h1").text());
        assertNull(tags(out));
        assertNull(tags(later));
        Document after = lead.get("/desk/inbox?campaign=" + campaign.slug()).page();
        assertTrue(after.selectFirst(".inbox__last").text().contains("13 accepted together"));
        lead.submit(after, after.selectFirst("form[data-key=z]").attr("action"), Map.of()).mustRedirect();
        assertTrue(ids.stream().noneMatch(id -> tags(id) != null), "Z takes all of them back");
    }

    @Test
    void anotherSampleIsDrawnByAnotherKey() {
        veryLikely(40);
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        String path = "/desk/inbox/batches/new?campaign=" + campaign.slug();
        Document one = lead.get(path).page();
        assertNotEquals(one.select("input[name=sampled]").eachAttr("value"), lead.get(path).page().select("input[name=sampled]").eachAttr("value"));
        assertFalse(one.select("input[name=response]:not([checked])").hasText());
    }
}
