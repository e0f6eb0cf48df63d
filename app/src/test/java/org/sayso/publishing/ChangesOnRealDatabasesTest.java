package org.sayso.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sayso.publishing.SomeChanges.LEAD;

import io.micronaut.data.exceptions.DataAccessException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.feedback.Progress;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.tagging.ConfirmTags;
import org.sayso.tagging.InboxWaiting;
import org.sayso.web.Moments;
import org.sayso.web.Refusal;

@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class ChangesOnRealDatabasesTest {
    @Parameter
    Database database;

    private TestSite site() {
        return database.site();
    }

    private SomeChanges some() {
        return new SomeChanges(site());
    }

    private Response now(Response response) {
        return site().the(ResponseRepository.class).findById(response.id()).orElseThrow();
    }

    @Test
    void publishingActsOnEveryLinkedResponse() {
        Response one = some().released("A bus after nine", true);
        Response two = some().released("Later buses", false);
        Change draft = some().draft("Buses home", List.of(one, two));
        assertEquals(Progress.READ, now(one).progress());
        site().the(PublishChange.class).publish(LEAD, draft.id());
        assertEquals(Progress.ACTED_ON, now(one).progress());
        assertEquals(Progress.ACTED_ON, now(two).progress());
        assertEquals(List.of(ChangeStatus.PLANNED), site().the(ChangeStepRepository.class).of(draft.id()).stream().map(ChangeStep::status).toList());
    }

    @Test
    void unpublishingClearsWhatNoOtherChangeAnswers() {
        Response both = some().released("Both changes", true);
        Response only = some().released("Only the first", true);
        Change first = some().published("First", List.of(both, only));
        some().published("Second", List.of(both));
        site().the(UnpublishChange.class).unpublish(LEAD, first.id());
        assertEquals(Progress.ACTED_ON, now(both).progress());
        assertEquals(Progress.READ, now(only).progress());
        assertTrue(site().the(ChangeRepository.class).published("dorset", first.slug()).isEmpty());
    }

    @Test
    void unlinkingFromAPublishedChangeClearsIt() {
        Response kept = some().released("Stays", true);
        Response dropped = some().released("Goes", true);
        Change change = some().published("Unlinking", List.of(kept, dropped));
        site().the(SaveChange.class).save(LEAD, change.id(), some().words("Unlinking", List.of(kept)), null);
        assertEquals(Progress.READ, now(dropped).progress());
        assertEquals(Progress.ACTED_ON, now(kept).progress());
    }

    @Test
    void onlyReadResponsesAreLinked() {
        Campaign campaign = site().openCampaign();
        Response held = site().heard(campaign, "Nobody has read this", true);
        Response elsewhere = site().heard(site().campaignOf("poole"), "Another partnership's", true);
        some().stands(elsewhere, Standing.RELEASED);
        Change draft = some().draft("Nothing to link", List.of(held, elsewhere));
        assertEquals(List.of(), site().the(ChangeLinkRepository.class).linked(draft.id()));
        assertThrows(PublishChange.NotReady.class, () -> site().the(PublishChange.class).publish(LEAD, draft.id()));
    }

    @Test
    void onlyQuotableResponsesAreChosenAsQuotes() {
        Response yes = some().released("Show me", true);
        Response no = some().released("Do not show me", false);
        Change draft = some().draft("Quotes", List.of(yes, no));
        assertEquals(List.of(yes.id()), site().the(ChangeLinkRepository.class).quotes(List.of(draft.id())).stream().map(ChangeLinkRepository.Link::responseId).toList());
    }

    @Test
    void aResponseHeldAgainStaysLinkedButDoesNotCount() {
        Response one = some().released("Counts", true);
        Response two = some().released("Stops counting", true);
        Change change = some().published("Held again", List.of(one, two));
        some().stands(two, Standing.HELD);
        assertEquals(1, ReadyToPublish.heard(site().the(ChangeLinkRepository.class), change.id()));
        site().the(SaveChange.class).save(LEAD, change.id(), some().words("Held again", List.of(one)), null);
        some().stands(two, Standing.RELEASED);
        assertEquals(2, ReadyToPublish.heard(site().the(ChangeLinkRepository.class), change.id()));
    }

    @Test
    void aChangeWithoutItsWordsIsNotPublished() {
        Change draft = site().the(SaveChange.class).save(LEAD, new ChangeDraft(
                "dorset-cypf-2020-23", null, List.of(), "Half a thought", "", "", ChangeStatus.NOT_DOING, null, null, LocalDate.now(), List.of(), List.of()));
        var refused = assertThrows(PublishChange.NotReady.class, () -> site().the(PublishChange.class).publish(LEAD, draft.id()));
        assertEquals(List.of("said", "did", "reason", "priority", "responses"), refused.problems().getList().stream().map(p -> p.field()).toList());
    }

    @Test
    void aNoNeedsItsReason() {
        Change change = some().published("Free swimming", List.of(some().released("Free swimming", true)));
        var update = site().the(UpdateStatus.class);
        assertThrows(PublishChange.NotReady.class, () -> update.update(LEAD, change.id(), ChangeStatus.NOT_DOING, LocalDate.now(), null, null));
        Change no = update.update(LEAD, change.id(), ChangeStatus.NOT_DOING, LocalDate.now(), "We asked the pool.", "It costs too much.");
        assertEquals("It costs too much.", no.reason());
        assertNull(update.update(LEAD, change.id(), ChangeStatus.PLANNED, LocalDate.now(), "Somebody gave money.", null).reason());
        assertEquals(3, site().the(ChangeStepRepository.class).of(change.id()).size());
    }

    @Test
    void theDatabaseItselfRefusesAPublishedChangeWithoutAPriority() {
        Instant now = Instant.now();
        String id = UUID.randomUUID().toString();
        Change half = new Change(
                id, "dorset", "half-" + id, "dorset-cypf-2020-23", null, null, "Half", "You said.", "We did.", ChangeStatus.DONE, null, null, LocalDate.now(), "Lead", now, now, now, "Lead", null);
        assertThrows(DataAccessException.class, () -> site().the(ChangeRepository.class).save(half));
        assertTrue(site().the(ChangeRepository.class).findById(id).isEmpty());
    }

    @Test
    void publishingAsOfAnEarlierDayCountsFromThatDay() {
        Response one = some().released("Long ago", true);
        LocalDate day = LocalDate.now().minusDays(19);
        Change draft = some().draft("Long ago", List.of(one));
        Change published = site().the(PublishChange.class).publish(LEAD, draft.id(), day);
        assertEquals(day, Moments.dayOf(published.publishedAt()));
        assertEquals(day, Moments.dayOf(now(one).actedOnAt()));
    }

    @Test
    void anotherPartnershipsChangeIsNotThere() {
        Change ours = some().draft("Ours", List.of(some().released("Ours", true)));
        assertTrue(site().the(ChangeRepository.class).findByPartnershipAndId("poole", ours.id()).isEmpty());
        assertFalse(site().the(ChangeRepository.class).all("poole").stream().anyMatch(c -> c.id().equals(ours.id())));
        assertThrows(Refusal.class, () -> site().the(UnpublishChange.class).unpublish(LEAD, "no-such-change"));
    }

    @Test
    void whoSavesOverAColleagueIsTold() {
        Change draft = some().draft("Two at once", List.of());
        site().the(SaveChange.class).save(LEAD, draft.id(), some().words("Two at once", List.of()), draft.version());
        assertThrows(SaveChange.SavedMeanwhile.class, () -> site().the(SaveChange.class).save(LEAD, draft.id(), some().words("Late", List.of()), draft.version()));
    }

    @Test
    void voicesAreThoseOfTheLatestDecision() {
        Plan plan = site().the(Plans.class).current();
        Voices voices = site().the(Voices.class);
        Response response = some().released("Decided twice", true);
        InboxWaiting inbox = site().the(InboxWaiting.class);
        long without = inbox.undecided();
        var tags = site().the(ConfirmTags.class);
        String first = tags.change(LEAD, response.id(), List.of("good-care-provision"), null).decisionId();
        tags.change(LEAD, response.id(), List.of("young-and-thriving"), first);
        assertEquals(without - 1, inbox.undecided());
        assertFalse(voices.unanswered(plan.slug(), "good-care-provision", 100).stream().anyMatch(r -> r.id().equals(response.id())));
        assertTrue(voices.unanswered(plan.slug(), "young-and-thriving", 100).stream().anyMatch(r -> r.id().equals(response.id())));
        assertEquals("Decided twice", voices.newest(plan, 1).get("young-and-thriving").getFirst().words());
        assertFalse(voices.newest(plan, 100).getOrDefault("good-care-provision", List.of()).stream().anyMatch(q -> q.words().equals("Decided twice")));
        assertTrue(voices.newest(plan, 1).values().stream().allMatch(quotes -> quotes.size() == 1));
        some().published("Answers it", List.of(response));
        assertFalse(voices.unanswered(plan.slug(), "young-and-thriving", 100).stream().anyMatch(r -> r.id().equals(response.id())));
    }

    @Test
    void theListIsNarrowedAndCounted() {
        long before = site().the(Tallies.class).all().of(ChangeStatus.DONE);
        Change change = some().published("Done soon", List.of(some().released("Done", true)));
        site().the(UpdateStatus.class).update(LEAD, change.id(), ChangeStatus.DONE, LocalDate.now(), null, null);
        assertEquals(before + 1, site().the(Tallies.class).all().of(ChangeStatus.DONE));
        Stories stories = site().the(Stories.class);
        assertTrue(stories.page("DONE", "best-place-to-live", 50, 0).stream().anyMatch(s -> s.slug().equals(change.slug())));
        assertFalse(stories.page("PLANNED", "", 50, 0).stream().anyMatch(s -> s.slug().equals(change.slug())));
        assertFalse(stories.page("", "good-care-provision", 50, 0).stream().anyMatch(s -> s.slug().equals(change.slug())));
    }

    @Test
    void twoChangesOfOneTitleHaveTwoAddresses() {
        assertFalse(some().draft("Same title", List.of()).slug().equals(some().draft("Same title", List.of()).slug()));
    }
}
