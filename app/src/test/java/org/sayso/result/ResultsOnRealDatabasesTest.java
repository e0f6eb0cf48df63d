package org.sayso.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.feedback.Response;
import org.sayso.tagging.ConfirmTags;
import org.sayso.tagging.CurrentTags;
import org.sayso.tagging.Tags;

class ResultsOnRealDatabasesTest extends OnEveryDatabase {
    private static final String PLAN = "dorset-cypf-2020-23";

    private void tagged(Response response, String... priorities) {
        String before = site.the(Tags.class).of(response.id()).map(CurrentTags::decisionId).orElse(null);
        if (priorities.length == 0) {
            site.the(ConfirmTags.class).fitsNone(PRIYA, response.id(), before);
        } else {
            site.the(ConfirmTags.class).change(PRIYA, response.id(), List.of(priorities), before);
        }
    }

    private Map<String, Long> counts(Campaign of) {
        ResultRepository results = site.the(ResultRepository.class);
        return java.util.stream.Stream.concat(results.perPriority("dorset", PLAN).stream(), results.fitNone("dorset", PLAN).stream())
                .filter(c -> c.campaignId().equals(of.id())).collect(Collectors.toMap(ResultRepository.Count::priority, ResultRepository.Count::people));
    }

    @Test
    void onlyWhatAPersonDecidedCounts() {
        List<Response> said = released(List.of("A bus after nine", "A bench by the sea", "I like bees", "Nobody has sorted this one"));
        tagged(said.get(0), "best-place-to-live", "young-and-thriving");
        tagged(said.get(1), "best-place-to-live");
        tagged(said.get(2));
        assertEquals(Map.of("best-place-to-live", 2L, "young-and-thriving", 1L, "", 1L), counts(campaign));
        assertEquals(1, site.the(ResultRepository.class).undecided("dorset", campaign.id()));
        assertEquals(0, site.the(ResultRepository.class).unread("dorset", campaign.id()));
    }

    @Test
    void aChangedMindCountsOnceAndWhatIsHeldAgainNotAtAll() {
        List<Response> said = released(List.of("Later buses", "Warm rooms"));
        tagged(said.get(0), "best-place-to-live");
        tagged(said.get(0), "best-start-in-life");
        tagged(said.get(1), "best-start-in-life");
        assertEquals(Map.of("best-start-in-life", 2L), counts(campaign));
        stands(said.get(1), "HELD");
        assertEquals(Map.of("best-start-in-life", 1L), counts(campaign));
        assertEquals(1, site.the(ResultRepository.class).unread("dorset", campaign.id()));
        stands(said.get(1), "CONCERN");
        assertEquals(1, site.the(ResultRepository.class).unread("dorset", campaign.id()), "it looks as if nobody has read it");
    }

    @Test
    void onlyReleasedWordsWhoseSenderSaidYesAreQuotedAndNoMoreThanAsked() {
        List<Response> said = released(List.of("One", "Two", "Three"));
        Response silent = site.heard(campaign, "Do not show this", false);
        stands(silent, "RELEASED");
        Response kept = site.heard(campaign, "Kept private", true);
        stands(kept, "KEPT_PRIVATE");
        site.settled();
        said.forEach(r -> tagged(r, "best-place-to-live"));
        tagged(silent, "best-place-to-live");
        tagged(kept, "best-place-to-live");
        List<String> all = site.the(ResultRepository.class).quotable("dorset", campaign.id(), 9).stream().map(ResultRepository.Voice::id).sorted().toList();
        assertEquals(said.stream().map(Response::id).sorted().toList(), all);
        assertEquals(2, site.the(ResultRepository.class).quotable("dorset", campaign.id(), 2).size());
    }

    @Test
    void anotherPartnershipsResponsesAreNotThere() {
        tagged(released("Ours"), "best-place-to-live");
        assertEquals(List.of(), site.the(ResultRepository.class).quotable("poole", campaign.id(), 9));
        assertEquals(0, site.the(ResultRepository.class).undecided("poole", campaign.id()));
        assertTrue(site.the(ResultRepository.class).perPriority("poole", PLAN).stream().noneMatch(c -> c.campaignId().equals(campaign.id())));
    }
}
