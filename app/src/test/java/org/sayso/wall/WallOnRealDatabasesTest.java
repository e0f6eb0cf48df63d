package org.sayso.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.feedback.AddEnglish;
import org.sayso.feedback.PrivateReason;
import org.sayso.feedback.Response;
import org.sayso.feedback.TakeBack;
import org.sayso.publishing.ChangeDraft;
import org.sayso.publishing.ChangeStatus;
import org.sayso.publishing.PublishChange;
import org.sayso.publishing.SaveChange;
import org.sayso.safeguarding.HoldAgain;
import org.sayso.safeguarding.KeepPrivate;
import org.sayso.safeguarding.RaiseConcern;
import org.sayso.tagging.ConfirmTags;
import org.sayso.tagging.Tags;

/** What stands on a wall is what the database says now, on every database. */
class WallOnRealDatabasesTest extends OnEveryDatabase {
    private SomeIdeas some() {
        return new SomeIdeas(site, campaign);
    }

    private Set<String> ids(String words) {
        return site.the(Ideas.class).of(campaign, words).stream().map(Idea::id).collect(Collectors.toSet());
    }

    @Test
    void onlyWhatAPersonReleasedAndWhoseSenderSaidYesIsThere() {
        Response shown = some().released("A bench by the lake");
        some().held("Nobody has read this bench", "child", "under_11", null, true);
        Response no = some().held("Do not show my bench", "child", "under_11", null, false);
        site.the(org.sayso.safeguarding.ReleaseResponse.class).release(SomeIdeas.MODERATOR, no.id(), null, null);
        Response kept = some().held("A bench with a name", "child", "under_11", null, true);
        site.the(KeepPrivate.class).keepPrivate(SomeIdeas.MODERATOR, kept.id(), null, PrivateReason.of("name_in_it").orElseThrow());
        Response concern = some().held("A bench that worries us", "child", "under_11", null, true);
        site.the(RaiseConcern.class).raise(SomeIdeas.MODERATOR, concern.id(), null, "Please look.");
        assertEquals(Set.of(shown.id()), ids(""));
        assertEquals(Set.of(shown.id()), ids("bench"));
        assertEquals(List.of(), site.the(Ideas.class).words(campaign, List.of(no.id(), kept.id(), concern.id())));
        assertEquals(Set.of(shown.id()), Set.copyOf(site.the(CardRepository.class).allIdeas(campaign.id())), "the cards take the same");
    }

    @Test
    void whatIsTakenBackOrHeldAgainIsGoneAtOnce() {
        Response back = some().released("A slide for the small ones");
        Response again = some().released("A slide for the big ones");
        site.the(TakeBack.class).takeBack(back.id());
        assertEquals(Set.of(again.id()), ids("slide"));
        site.the(HoldAgain.class).hold(SomeIdeas.MODERATOR, again.id(), null);
        assertEquals(Set.of(), ids("slide"));
        assertEquals(Set.of(), ids(""));
    }

    @Test
    void coveredWordsAreNotFound() {
        Response response = some().released("My teacher Zebedee is always late for football");
        assertEquals(Set.of(response.id()), ids("zebedee"));
        some().covered(response, "My teacher [removed] is always late for football");
        assertEquals(Set.of(), ids("zebedee"));
        assertEquals(Set.of(), ids("\"teacher zebedee\""));
        assertEquals(Set.of(response.id()), ids("teacher football"));
        assertEquals(Set.of(), ids("football -late"));
    }

    @Test
    void anotherLanguageIsFoundByItsWordsAndByItsEnglish() {
        Response response = some().released("Więcej autobusów wieczorem, proszę");
        site.settled();
        site.the(AddEnglish.class).add(PRIYA, response.id(), "More buses in the evening, please", null);
        assertEquals(Set.of(response.id()), ids("bus evening"));
        assertEquals(Set.of(response.id()), ids("autobusow"));
    }

    @Test
    void aTagIsWhatAPersonSaidLast() {
        Response response = some().released("Later buses home from town");
        site.settled();
        assertEquals(List.of(), idea(response).priorities(), "a suggestion is no tag");
        site.the(ConfirmTags.class).change(PRIYA, response.id(), List.of("best-place-to-live", "young-and-thriving"), null);
        assertEquals(List.of("best-place-to-live", "young-and-thriving"), idea(response).priorities());
        site.the(ConfirmTags.class).change(PRIYA, response.id(), List.of("young-and-thriving"), site.the(Tags.class).of(response.id()).orElseThrow().decisionId());
        assertEquals(List.of("young-and-thriving"), idea(response).priorities());
    }

    @Test
    void whatHappenedIsThePublishedChangeOfTheLatestDay() {
        Response response = some().released("A later bus from the cinema");
        ChangeDraft draft = draft("Buses at last", response, ChangeStatus.DONE, LocalDate.now());
        var unpublished = site.the(SaveChange.class).save(PRIYA, draft);
        assertEquals(null, idea(response).answer(), "a draft is not there");
        site.the(PublishChange.class).publish(PRIYA, unpublished.id());
        var older = site.the(SaveChange.class).save(PRIYA, draft("Buses first", response, ChangeStatus.PLANNED, LocalDate.now().minusDays(9)));
        site.the(PublishChange.class).publish(PRIYA, older.id());
        assertEquals("Buses at last", idea(response).answer().title());
        assertEquals(ChangeStatus.DONE, idea(response).answer().status());
    }

    @Test
    void peopleAreCountedByWhatTheySayOfThemselves() {
        some().released("One from Chesil", "child", "under_11", "chesil");
        some().released("Two from Chesil", "child", "under_11", "chesil");
        some().held("Three from Chesil, unread", "child", "under_11", "chesil", true);
        some().released("Who knows", null, null, null);
        var groups = site.the(IdeaRepository.class).groups(campaign.id());
        assertEquals(2, groups.size());
        assertTrue(groups.contains(new IdeaRepository.Group("child", "under_11", "chesil", 2)), groups.toString());
        assertTrue(groups.contains(new IdeaRepository.Group(null, null, null, 1)), groups.toString());
    }

    @Test
    void anotherCampaignAndAnotherPartnershipStayApart() {
        Response here = some().released("A bench here");
        SomeIdeas there = new SomeIdeas(site, site.campaignOf("poole"));
        Response theirs = there.held("A bench in Poole", "child", "under_11", null, true);
        stands(theirs, "RELEASED");
        assertEquals(Set.of(here.id()), ids("bench"));
        assertEquals(List.of(), site.the(Ideas.class).words(campaign, List.of(theirs.id())));
        assertFalse(ids("").contains(theirs.id()));
    }

    private Idea idea(Response response) {
        return site.the(Ideas.class).of(campaign, "").stream().filter(i -> i.id().equals(response.id())).findFirst().orElseThrow();
    }

    private static ChangeDraft draft(String title, Response response, ChangeStatus status, LocalDate day) {
        return new ChangeDraft(
                "dorset-cypf-2020-23", "best-place-to-live", List.of(), title, "You told us this.", "We did that.", status, null, null, day,
                List.of(response.id()), List.of());
    }
}
