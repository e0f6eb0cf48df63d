package org.sayso.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sayso.learning.Corrections.PLAN;
import static org.sayso.learning.Corrections.PRIYA;
import static org.sayso.learning.Corrections.THEIRS;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.feedback.AddEnglish;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.safeguarding.HoldAgain;
import org.sayso.safeguarding.ReleaseResponse;
import org.sayso.staff.AuditEntryRepository;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.tagging.AcceptBatch;
import org.sayso.tagging.ConfirmTags;
import org.sayso.tagging.Readings;
import org.sayso.tagging.Taggers;
import org.sayso.tagging.Tags;
import org.sayso.tagging.UndoTags;
import org.sayso.web.Refusal;

/** Learning from decisions, from the switch to going back, on every database; each database has one site of its own for these tests. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class LearningOnRealDatabasesTest {
    private static final Map<Database, TestSite> SITES = new ConcurrentHashMap<>();
    private static final Map<Database, List<String>> DECIDED = new ConcurrentHashMap<>();

    @Parameter
    Database database;

    private TestSite site;
    private Corrections corrections;

    /** Off and on again: no version of another test is left. */
    @BeforeEach
    void begin() {
        site = SITES.computeIfAbsent(database, d -> TestSite.start(new HashMap<>(d.freshProperties())));
        corrections = new Corrections(site);
        DECIDED.computeIfAbsent(database, d -> corrections.decided());
        the(SwitchLearning.class).turn(PRIYA, false);
        the(SwitchLearning.class).turn(PRIYA, true);
        site.settled();
    }

    private <T> T the(Class<T> bean) {
        return site.the(bean);
    }

    private String modelOf(String responseId) {
        return the(Readings.class).of(List.of(responseId)).get(responseId).model();
    }

    private LearnedVersion now(LearnedVersion version) {
        return the(LearnedVersionRepository.class).findById(version.id()).orElseThrow();
    }

    @Test
    void whereItIsSwitchedOffNothingIsLearned() {
        the(SwitchLearning.class).turn(PRIYA, false);
        assertThrows(Refusal.class, () -> the(AskForRun.class).ask(PRIYA, PLAN));
        assertEquals(corrections.came(), the(Taggers.class).of(PLAN).orElseThrow().model());
    }

    @Test
    void aVersionLearnsFromAllDecisionsButThoseHeldBackAndIsMeasuredOnTheseAlone() {
        LearnedVersion version = corrections.version(corrections.learn());
        Set<String> examples = the(LearnedFromRepository.class).decided("dorset", PLAN).stream().collect(Collectors.toSet());
        Set<String> held = examples.stream().filter(HeldBack::is).collect(Collectors.toSet());
        examples.removeAll(held);
        assertFalse(held.isEmpty());
        assertEquals(examples, corrections.learnedFrom(version));
        assertEquals(examples.size(), version.examples());
        assertEquals(held.size(), corrections.scores(version, LearnedScore.HELD_BACK).stream().mapToInt(LearnedScore::decisions).sum());
        assertEquals(examples.size(), corrections.scores(version, LearnedScore.CROSS).stream().mapToInt(LearnedScore::decisions).sum());
        LearnedScore buses = corrections.scores(version, LearnedScore.CROSS).stream().filter(s -> s.priority().equals(THEIRS)).findFirst().orElseThrow();
        assertTrue(buses.rightAfter() > buses.rightBefore(), buses.toString());
        corrections.scores(version, LearnedScore.CROSS).forEach(s -> assertEquals(s.rightAfter() - s.rightBefore(), s.gained() - s.lost()));
        assertEquals(corrections.came(), the(Taggers.class).of(PLAN).orElseThrow().model(), "nothing is switched on by itself");
    }

    @Test
    void onlyAPersonsDecisionOnReleasedWholeEnglishWordsTeaches() {
        Campaign campaign = site.openCampaign();
        ConfirmTags confirm = the(ConfirmTags.class);
        ResponseRepository responses = the(ResponseRepository.class);
        Response good = corrections.released(campaign, "A bus to the beach in the summer would be great");
        Response keptPrivate = corrections.released(campaign, "My friend Tom needs a bus to the beach");
        Response redacted = corrections.released(campaign, "Mr Smith should drive a bus to the beach");
        Response heldAgain = corrections.released(campaign, "A late bus to the beach for my class");
        Response polish = corrections.released(campaign, "Autobusy jeżdżą za rzadko, nie mam jak wrócić z treningu do domu");
        Response byProgram = corrections.released(campaign, "A bus to the beach for a pound");
        Response undone = corrections.released(campaign, "A clean bus to the beach");
        Response undecided = corrections.released(campaign, "A fast bus to the beach");
        Response together = corrections.released(campaign, "A big bus to the beach");
        Response byPictures = corrections.released(campaign, "A long bus to the beach");
        madeFromPictures(byPictures);
        Response elsewhere = corrections.released(site.campaignOf("poole"), "A bus to the beach from Poole");
        site.settled();
        the(AddEnglish.class).add(PRIYA, polish.id(), "Buses are too rare, I can not get home from training", null);
        site.settled();
        List.of(good, keptPrivate, redacted, heldAgain, polish, undone, byPictures).forEach(r -> confirm.change(PRIYA, r.id(), List.of(THEIRS), null));
        confirm.change(Colleague.named("A program", Role.PLAN_LEAD), byProgram.id(), List.of(THEIRS), null);
        String suggested = the(Readings.class).of(List.of(together.id())).get(together.id()).topPriority();
        assertEquals(1, the(AcceptBatch.class).accept(PRIYA, UUID.randomUUID().toString(), Map.of(together.id(), suggested)));
        the(UndoTags.class).undo(PRIYA, the(Tags.class).of(undone.id()).orElseThrow().decisionId());
        responses.decide(keptPrivate.id(), "KEPT_PRIVATE", "other", null, the(Clock.class).instant());
        responses.decide(redacted.id(), "RELEASED", null, "[removed] should drive a bus to the beach", the(Clock.class).instant());
        responses.decide(heldAgain.id(), "HELD", null, null, null);
        List<String> teaching = the(LearnedFromRepository.class).decided("dorset", PLAN);
        assertTrue(teaching.contains(good.id()));
        List.of(keptPrivate, redacted, heldAgain, polish, byProgram, undone, undecided, together, byPictures, elsewhere).forEach(r -> assertFalse(teaching.contains(r.id()), r.words()));
    }

    /** As if its words had not been typed but made from two pictures. */
    private void madeFromPictures(Response response) {
        the(io.micronaut.data.jdbc.runtime.JdbcOperations.class).execute(connection -> {
            try (var insert = connection.prepareStatement("INSERT INTO easy_answer (response_id, topic, face, typed) VALUES (?, 'other', 'bad', FALSE)")) {
                insert.setString(1, response.id());
                return insert.executeUpdate();
            }
        });
    }

    @Test
    void whatIsSwitchedOnReadsEverythingAgainAndCanBeTakenBack() {
        LearnedVersion version = corrections.version(corrections.learn());
        Response before = corrections.released(site.openCampaign(), Corrections.UNSEEN);
        site.settled();
        assertEquals("best-place-to-live", the(Readings.class).best(List.of(before.id())).get(before.id()).priority());
        corrections.use(version.number());
        waitForModel(before.id(), version.name());
        assertEquals(THEIRS, the(Readings.class).best(List.of(before.id())).get(before.id()).priority());
        String decided = DECIDED.get(database).getFirst();
        assertEquals(List.of(THEIRS), the(Tags.class).of(decided).orElseThrow().priorities(), "decisions stay");
        assertTrue(the(AuditEntryRepository.class).findAll().stream()
                .anyMatch(e -> e.act().equals("tagger-switched-on") && e.subject().equals("version " + version.name()) && "Priya N".equals(e.staffName())));
        corrections.use(UseVersion.AS_IT_CAME);
        waitForModel(before.id(), corrections.came());
        assertEquals("best-place-to-live", the(Readings.class).best(List.of(before.id())).get(before.id()).priority());
        corrections.use(version.number());
        waitForModel(before.id(), version.name());
    }

    private void waitForModel(String responseId, String model) {
        long until = System.nanoTime() + 120_000_000_000L;
        while (!model.equals(modelOf(responseId))) {
            assertTrue(System.nanoTime() < until, "still read by " + modelOf(responseId));
            Thread.onSpinWait();
        }
        site.settled();
    }

    @Test
    void whatIsTakenBackLeavesEveryModelAtOnceAndANewOneIsMadeWithoutIt() {
        LearnedVersion version = corrections.version(corrections.learn());
        corrections.use(version.number());
        String left = corrections.learnedFrom(version).iterator().next();
        the(TakeBack.class).takeBack(left);
        site.settled();
        assertTrue(now(version).isRetired());
        assertEquals(RetiredWhy.LEFT, now(version).retiredWhy());
        assertTrue(the(LearnedNumbersRepository.class).findById(version.id()).isEmpty(), "what it learned is erased");
        assertFalse(corrections.learnedFrom(version).contains(left), "not even its id is kept");
        assertEquals(version.examples() - 1, corrections.learnedFrom(version).size());
        assertEquals(corrections.came(), the(Taggers.class).of(PLAN).orElseThrow().model());
        assertThrows(Refusal.class, () -> corrections.use(version.number()));
        LearnedVersion next = corrections.version(corrections.ended());
        assertNotEquals(version.id(), next.id());
        assertFalse(corrections.learnedFrom(next).contains(left));
        assertEquals(corrections.came(), the(Taggers.class).of(PLAN).orElseThrow().model(), "the new one waits for a person");
        assertTrue(the(AuditEntryRepository.class).findAll().stream()
                .anyMatch(e -> e.act().equals("learned-version-retired") && e.subject().equals("version " + version.name()) && e.staffName().equals("Sayso")));
    }

    @Test
    void wordsThatAreCoveredInPartsLeaveToo() {
        Response named = corrections.released(site.openCampaign(), "Mister Brown should drive a bus to the harbour at night");
        site.settled();
        the(ConfirmTags.class).change(PRIYA, named.id(), List.of(THEIRS), null);
        LearnedVersion version = corrections.version(corrections.learn());
        boolean taught = corrections.learnedFrom(version).contains(named.id());
        assertEquals(!HeldBack.is(named.id()), taught);
        the(HoldAgain.class).hold(PRIYA, named.id(), null);
        the(ReleaseResponse.class).release(PRIYA, named.id(), null, "[removed] should drive a bus to the harbour at night");
        site.settled();
        assertEquals(taught, now(version).isRetired());
        assertFalse(the(LearnedFromRepository.class).decided("dorset", PLAN).contains(named.id()));
        corrections.ended();
    }

    @Test
    void switchingOffErasesWhatWasLearned() {
        LearnedVersion version = corrections.version(corrections.learn());
        corrections.use(version.number());
        the(SwitchLearning.class).turn(PRIYA, false);
        assertEquals(RetiredWhy.SWITCHED_OFF, now(version).retiredWhy());
        assertTrue(the(LearnedNumbersRepository.class).findById(version.id()).isEmpty());
        assertEquals(corrections.came(), the(Taggers.class).of(PLAN).orElseThrow().model());
        assertNull(the(TaggerUseRepository.class).latest("dorset", PLAN).orElseThrow().versionId());
        site.settled();
    }

    @Test
    void aVersionMadeBesideAnotherModelIsRetiredAndMadeAnew() {
        LearnedVersion version = corrections.version(corrections.learn());
        the(LearnedVersionRepository.class).update(new LearnedVersion(
                version.id(), version.partnership(), PLAN, version.number(), "an-older-model", version.comparedWith(), version.examples(), version.madeAt(), version.seconds(),
                null, null));
        corrections.use(version.number());
        assertEquals(corrections.came(), the(Taggers.class).of(PLAN).orElseThrow().model(), "it is not used beside a model that it does not fit");
        the(RetireVersions.class).ofOlderModels();
        assertEquals(RetiredWhy.NEW_BASE, now(version).retiredWhy());
        assertEquals(corrections.came(), corrections.version(corrections.ended()).base());
        site.settled();
    }

    @Test
    void aSecondAskingWhileOneWaitsIsTheSameRun() {
        the(AskForRun.class).ask(PRIYA, PLAN);
        the(AskForRun.class).ask(PRIYA, PLAN);
        int before = the(LearnedVersionRepository.class).highest("dorset", PLAN);
        corrections.ended();
        assertTrue(the(LearnedVersionRepository.class).highest("dorset", PLAN) <= before + 1);
    }
}
