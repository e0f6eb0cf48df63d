package org.sayso.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.plan.Plans;
import org.sayso.staff.AuditEntryRepository;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Refusal;

@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class TagsOnRealDatabasesTest {
    private static final String PLAN = "dorset-cypf-2020-23";
    private static final String BUS = "There should be a bus back from town after nine so we can go to the cinema";
    private static final Colleague PRIYA = Colleague.named("Priya N", Role.PLAN_LEAD);
    private static final Colleague SAM = Colleague.named("Sam T", Role.PLAN_LEAD);

    @Parameter
    Database database;

    private TestSite site() {
        return database.site();
    }

    private <T> T the(Class<T> bean) {
        return site().the(bean);
    }

    /** Received, read by the tagger, and released by a person. */
    private Response released(String words) {
        Response heard = site().heard(site().openCampaign(), words, true);
        the(ResponseRepository.class).decide(heard.id(), "RELEASED", null, null, the(Clock.class).instant());
        site().settled();
        return heard;
    }

    private Response now(Response response) {
        return the(ResponseRepository.class).findById(response.id()).orElseThrow();
    }

    @Test
    void aNewResponseIsReadAfterItsCommit() {
        Response heard = site().heard(site().openCampaign(), BUS, true);
        site().settled();
        Reading reading = the(Readings.class).of(List.of(heard.id())).get(heard.id());
        List<Suggestion> suggestions = the(Readings.class).suggestions(heard.id());
        assertEquals(PLAN, reading.plan());
        assertEquals(the(Taggers.class).of(PLAN).orElseThrow().model(), reading.model());
        assertEquals(6, suggestions.size());
        assertEquals(reading.topPriority(), suggestions.getFirst().priority());
        assertEquals(reading.topConfidence(), suggestions.getFirst().confidence(), 1e-9);
        assertTrue(suggestions.getFirst().becauseList().stream().allMatch(BUS::contains));
        assertFalse(the(Readings.class).themes(List.of(heard.id())).get(heard.id()).isEmpty());
        assertEquals("en", now(heard).language());
        assertNull(now(heard).themedAt());
    }

    @Test
    void aLanguageThatCannotBeToldIsNotKept() {
        Response polish = site().heard(site().openCampaign(), "Autobusy jeżdżą za rzadko, nie mam jak wrócić z treningu", true);
        Response german = site().heard(site().openCampaign(), "Wir brauchen einen sicheren Spielplatz in der Nähe unserer Schule", true);
        Response slides = site().heard(site().openCampaign(), "slides", true);
        site().settled();
        assertEquals("pl", now(polish).language());
        assertNull(now(german).language());
        assertEquals("en", now(slides).language());
        assertNull(the(ReadingRepository.class).findById(german.id()).orElseThrow().language());
    }

    @Test
    void readingTwiceIsAsReadingOnce() {
        Response heard = released(BUS);
        Reading first = the(ReadingRepository.class).findById(heard.id()).orElseThrow();
        the(TagReader.class).read(List.of(heard.id(), heard.id()));
        assertEquals(first, the(ReadingRepository.class).findById(heard.id()).orElseThrow());
        assertEquals(6, the(Readings.class).suggestions(heard.id()).size());
    }

    @Test
    void aNewerModelReadsAgain() {
        Response heard = released(BUS);
        ReadingRepository readings = the(ReadingRepository.class);
        Reading old = readings.findById(heard.id()).orElseThrow();
        readings.update(new Reading(heard.id(), PLAN, "an older model", "en", true, 0.9, "delivering-locally", 0.2, old.madeAt(), null, null));
        assertTrue(the(ReadAgain.class).ask(PLAN, old.model()) >= 1);
        site().settled();
        assertEquals(old.model(), readings.findById(heard.id()).orElseThrow().model());
        assertEquals(6, the(Readings.class).suggestions(heard.id()).size());
    }

    @Test
    void whatIsKnownOfAResponseThatWasTakenBackGoes() {
        Response heard = released(BUS);
        the(TakeBack.class).takeBack(heard.id());
        site().settled();
        assertTrue(the(ReadingRepository.class).findById(heard.id()).isEmpty());
        assertTrue(the(Readings.class).suggestions(heard.id()).isEmpty());
        assertTrue(the(Readings.class).themes(List.of(heard.id())).isEmpty());
        assertNull(now(heard).language());
    }

    @Test
    void acceptingKeepsTheSuggestionAndTheDecision() {
        Response heard = released(BUS);
        Reading reading = the(ReadingRepository.class).findById(heard.id()).orElseThrow();
        CurrentTags made = the(ConfirmTags.class).accept(PRIYA, heard.id(), null);
        assertEquals(TagDecisionKind.ACCEPTED, made.kind());
        assertEquals(List.of(reading.topPriority()), made.priorities());
        assertEquals(made, the(Tags.class).of(heard.id()).orElseThrow());
        assertEquals("Priya N", made.confirmedBy());
        assertEquals(made.at(), now(heard).themedAt());
        assertEquals(reading, the(ReadingRepository.class).findById(heard.id()).orElseThrow());
        assertTrue(the(AuditEntryRepository.class).findAll().stream()
                .anyMatch(e -> e.act().equals("tags-accepted") && e.subject().equals("response " + heard.id()) && e.staffName().equals("Priya N")));
    }

    @Test
    void aChangeStandsInThePlaceOfWhatWasAndUndoBringsItBack() {
        Response heard = released(BUS);
        ConfirmTags confirm = the(ConfirmTags.class);
        CurrentTags first = confirm.accept(PRIYA, heard.id(), null);
        CurrentTags second = confirm.change(SAM, heard.id(), List.of("delivering-locally", "young-and-thriving"), first.decisionId());
        assertEquals(TagDecisionKind.CHANGED, second.kind());
        assertEquals(List.of("delivering-locally", "young-and-thriving"), the(Tags.class).of(heard.id()).orElseThrow().priorities());
        assertEquals(first, the(UndoTags.class).undo(PRIYA, second.decisionId()).orElseThrow());
        assertEquals(first, the(UndoTags.class).undo(PRIYA, second.decisionId()).orElseThrow());
        assertEquals(first.at(), now(heard).themedAt());
        assertTrue(the(UndoTags.class).undo(PRIYA, first.decisionId()).isEmpty());
        assertNull(now(heard).themedAt());
        List<Tags.Decided> history = the(Tags.class).history(heard.id());
        assertEquals(List.of("Sam T", "Priya N"), history.stream().map(d -> d.decision().staffName()).toList());
        assertTrue(history.stream().allMatch(d -> d.decision().undoneName().equals("Priya N")));
    }

    @Test
    void choosingWhatWasSuggestedIsAccepting() {
        Response heard = released(BUS);
        String top = the(ReadingRepository.class).findById(heard.id()).orElseThrow().topPriority();
        assertEquals(TagDecisionKind.ACCEPTED, the(ConfirmTags.class).change(PRIYA, heard.id(), List.of(top), null).kind());
    }

    @Test
    void fitsNoneIsADecisionWithoutAPriority() {
        Response heard = released("pizza");
        CurrentTags none = the(ConfirmTags.class).fitsNone(PRIYA, heard.id(), null);
        assertEquals(TagDecisionKind.FITS_NONE, none.kind());
        assertTrue(none.priorities().isEmpty());
        assertNull(now(heard).themedAt());
    }

    @Test
    void twoColleaguesAtOnceAreToldOfEachOther() {
        Response heard = released(BUS);
        ConfirmTags confirm = the(ConfirmTags.class);
        CurrentTags priyas = confirm.change(PRIYA, heard.id(), List.of("delivering-locally"), null);
        TaggedMeanwhile conflict = assertThrows(TaggedMeanwhile.class, () -> confirm.change(SAM, heard.id(), List.of("good-care-provision"), null));
        assertEquals(priyas, conflict.current().orElseThrow());
        assertEquals(priyas, the(Tags.class).of(heard.id()).orElseThrow());
        assertThrows(TaggedMeanwhile.class, () -> confirm.fitsNone(SAM, heard.id(), null));
        assertEquals(priyas, confirm.change(PRIYA, heard.id(), List.of("delivering-locally"), null), "a double tap is one decision");
        CurrentTags sams = confirm.change(SAM, heard.id(), List.of("good-care-provision"), priyas.decisionId());
        assertThrows(TaggedMeanwhile.class, () -> the(UndoTags.class).undo(SAM, priyas.decisionId()));
        assertNotEquals(priyas.decisionId(), sams.decisionId());
    }

    @Test
    void whatWasSuggestedMeanwhileIsNotWhatWasAccepted() {
        Response heard = released(BUS);
        assertThrows(TaggedMeanwhile.class, () -> the(ConfirmTags.class).accept(PRIYA, heard.id(), null, "delivering-locally"));
        assertTrue(the(Tags.class).of(heard.id()).isEmpty());
    }

    @Test
    void onlyWhatAPersonHasReadCanBeTagged() {
        Response held = site().heard(site().openCampaign(), BUS, true);
        site().settled();
        ConfirmTags confirm = the(ConfirmTags.class);
        assertThrows(Refusal.class, () -> confirm.accept(PRIYA, held.id(), null));
        the(ResponseRepository.class).decide(held.id(), "CONCERN", null, null, the(Clock.class).instant());
        assertThrows(Refusal.class, () -> confirm.fitsNone(PRIYA, held.id(), null));
        the(ResponseRepository.class).decide(held.id(), "KEPT_PRIVATE", "unkind", null, the(Clock.class).instant());
        assertNotNull(confirm.accept(PRIYA, held.id(), null));
    }

    @Test
    void onlyPrioritiesOfTheCampaignsPlanAreTaken() {
        Response heard = released(BUS);
        ConfirmTags confirm = the(ConfirmTags.class);
        assertThrows(Refusal.class, () -> confirm.change(PRIYA, heard.id(), List.of("physical-health"), null));
        assertThrows(Refusal.class, () -> confirm.change(PRIYA, heard.id(), List.of(), null));
    }

    @Test
    void anotherPartnershipsResponseIsNotFound() {
        Response theirs = site().heard(site().campaignOf("poole"), BUS, true);
        the(ResponseRepository.class).decide(theirs.id(), "RELEASED", null, null, the(Clock.class).instant());
        site().settled();
        the(TagDecisionRepository.class).save(new TagDecision("d-" + theirs.id().substring(0, 20), theirs.id(), TagDecisionKind.FITS_NONE, null, "Poole", the(Clock.class).instant(), null, null, null, null, null, null, null));
        assertThrows(Refusal.class, () -> the(ConfirmTags.class).accept(PRIYA, theirs.id(), null));
        assertThrows(Refusal.class, () -> the(UndoTags.class).undo(PRIYA, "d-" + theirs.id().substring(0, 20)));
        assertTrue(the(Tags.class).of(List.of(theirs.id())).isEmpty());
        assertTrue(the(Tags.class).history(theirs.id()).isEmpty());
    }

    @Test
    void eachReadResponseCountsOnceForEachPriorityItWasSetAgainst() {
        var plan = the(Plans.class).get(PLAN);
        long before = the(Tags.class).priorityCounts(plan).get("delivering-locally");
        Response heard = released(BUS);
        CurrentTags first = the(ConfirmTags.class).change(PRIYA, heard.id(), List.of("good-care-provision"), null);
        the(ConfirmTags.class).change(SAM, heard.id(), List.of("delivering-locally", "best-place-to-live"), first.decisionId());
        assertEquals(before + 1, the(Tags.class).priorityCounts(plan).get("delivering-locally"));
        assertEquals(List.copyOf(plan.priorities().stream().map(p -> p.slug()).toList()), List.copyOf(the(Tags.class).priorityCounts(plan).keySet()));
        the(TakeBack.class).takeBack(heard.id());
        assertEquals(before, the(Tags.class).priorityCounts(plan).get("delivering-locally"));
    }
}
