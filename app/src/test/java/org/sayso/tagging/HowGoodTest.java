package org.sayso.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.feedback.Response;
import org.sayso.plan.Plans;
import org.sayso.staff.Role;

/** What the card says of the tagger, on a site of its own each time. */
class HowGoodTest extends OnEveryDatabase {
    private static final String YOUNG = "young-and-thriving";
    private static final String PLACE = "best-place-to-live";

    @Override
    protected boolean isAlone() {
        return true;
    }

    /** Suggested with that sureness, as it were; not decided. */
    private List<String> suggested(int many, String priority, double sure) {
        List<Response> heard = released(Collections.nCopies(many, "A bus after nine"));
        heard.forEach(response -> suggested(response, priority, sure));
        return heard.stream().map(Response::id).toList();
    }

    private void decided(int many, String suggested, double sure, List<String> priorities) {
        ConfirmTags confirm = site.the(ConfirmTags.class);
        suggested(many, suggested, sure).forEach(id -> {
            if (priorities.isEmpty()) {
                confirm.fitsNone(PRIYA, id, null);
            } else {
                confirm.change(PRIYA, id, priorities, null);
            }
        });
    }

    private HowGood.Report report() {
        return site.the(HowGood.class).of(site.the(Plans.class).get(campaign.plan()));
    }

    @Test
    void itSaysHowOftenTheFirstSuggestionWasRightPerPriorityAndFromWhereOn() {
        assertFalse(report().isEnough());
        decided(38, YOUNG, 0.8, List.of(YOUNG));
        decided(2, YOUNG, 0.8, List.of(PLACE, YOUNG)); // among what was chosen
        decided(20, YOUNG, 0.4, List.of(PLACE));
        decided(10, PLACE, 0.4, List.of(PLACE));
        decided(5, PLACE, 0.4, List.of()); // fits none
        HowGood.Report report = report();
        assertEquals(new Share(50, 75), report.overall());
        HowGood.OfPriority young = report.priorities().stream().filter(p -> p.chip().slug().equals(YOUNG)).findFirst().orElseThrow();
        assertEquals(new Share(40, 60), young.precision());
        assertEquals(new Share(40, 40), young.recall());
        assertTrue(young.isBelowLine());
        HowGood.OfPriority place = report.priorities().stream().filter(p -> p.chip().slug().equals(PLACE)).findFirst().orElseThrow();
        assertEquals(new Share(10, 15), place.precision());
        assertEquals(new Share(10, 32), place.recall());
        assertFalse(place.isBelowLine(), "too few to say");
        assertEquals(new Share(40, 40), report.getVeryLikely());
        assertEquals(new HowGood.From("0.80", new Share(40, 40)), report.rightFrom());
        assertEquals(new TrustLine("below", "0.80", new Share(10, 35)), report.line());
    }

    @Test
    void thatNothingFitsIsRightWhenThePersonSaysSoTooAndStandsByItself() {
        decided(31, YOUNG, 0.8, List.of(YOUNG));
        List<String> none = suggested(30, PLACE, 0.6);
        ReadingRepository readings = site.the(ReadingRepository.class);
        readings.findAll().stream().filter(r -> none.contains(r.responseId())).forEach(r -> readings.update(
                new Reading(r.responseId(), r.plan(), r.model(), "en", true, 0.9, r.topPriority(), r.topConfidence(), r.madeAt(), null, null)));
        none.subList(0, 27).forEach(id -> site.the(ConfirmTags.class).fitsNone(PRIYA, id, null));
        none.subList(27, 30).forEach(id -> site.the(ConfirmTags.class).change(PRIYA, id, List.of(PLACE), null));
        HowGood.Report report = report();
        assertEquals(new Share(58, 61), report.overall());
        assertEquals(new Share(27, 30), report.none());
        HowGood.OfPriority place = report.priorities().stream().filter(p -> p.chip().slug().equals(PLACE)).findFirst().orElseThrow();
        assertEquals(new Share(0, 0), place.precision());
        assertEquals(new Share(0, 3), place.recall());
        assertEquals(new Share(0, 0), report.bands().getLast().share());
        assertEquals("from", report.line().says());
        String said = site.signedIn(Role.PLAN_LEAD).get("/desk/agreement").page().selectFirst("#tagger").parent().text();
        assertTrue(said.contains("When it said first that a response fits no priority, people said so too: 90 %"), said);
    }

    @Test
    void whatWasAcceptedTogetherAndWhatWasUndoneDoesNotCount() {
        decided(2, YOUNG, 0.9, List.of(YOUNG));
        String together = suggested(1, YOUNG, 0.9).getFirst();
        site.the(AcceptBatch.class).accept(PRIYA, UUID.randomUUID().toString(), Map.of(together, YOUNG));
        String undone = suggested(1, YOUNG, 0.9).getFirst();
        site.the(UndoTags.class).undo(PRIYA, site.the(ConfirmTags.class).accept(PRIYA, undone, null).decisionId());
        assertEquals(new Share(2, 2), report().overall());
        assertNull(report().rightFrom(), "not enough to say");
        site.the(ConfirmTags.class).change(PRIYA, together, List.of(PLACE), site.the(Tags.class).of(together).orElseThrow().decisionId());
        assertEquals(new Share(2, 3), report().overall(), "a person looked at that one");
    }

    @Test
    void aLaterReadingDoesNotChangeWhatWasSuggestedThen() {
        decided(1, YOUNG, 0.9, List.of(YOUNG));
        ReadingRepository readings = site.the(ReadingRepository.class);
        readings.findAll().forEach(r -> readings.update(new Reading(r.responseId(), r.plan(), "newer", "en", false, 0.1, PLACE, 0.5, r.madeAt(), null, null)));
        assertEquals(new Share(1, 1), report().overall());
    }

    @Test
    void aTaggerThatGuessesIsNotToBeTrustedAndThePageSaysSo() {
        for (int i = 0; i < 3; i++) {
            decided(3, YOUNG, 0.3 + i * 0.2, List.of(YOUNG));
            decided(8, YOUNG, 0.3 + i * 0.2, List.of(PLACE));
        }
        decided(1, YOUNG, 0.98, List.of(YOUNG)); // by chance
        assertEquals(new TrustLine("nowhere", null, new Share(10, 34)), report().line());
        assertNull(report().rightFrom());
        String said = site.signedIn(Role.PLAN_LEAD).get("/desk/agreement").page().selectFirst("#tagger").parent().text();
        assertTrue(said.contains("Do not trust it here, however sure it says it is. It was right for 29 % of 34"), said);
    }

    @Test
    void theInboxSaysItShort() {
        decided(31, YOUNG, 0.9, List.of(YOUNG));
        Document page = site.signedIn(Role.PLAN_LEAD).get("/desk/inbox").page();
        assertTrue(page.text().contains("right for 100 % of 31 decisions made one by one (89 to 100 %)"), page.text());
    }
}
