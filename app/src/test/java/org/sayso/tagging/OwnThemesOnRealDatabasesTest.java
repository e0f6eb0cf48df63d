package org.sayso.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.feedback.AddEnglish;
import org.sayso.feedback.Outbox;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.nlp.Tagger;
import org.sayso.safeguarding.HoldAgain;
import org.sayso.safeguarding.ReleaseResponse;
import org.sayso.staff.Colleague;

/** A theme that people adopted, and the responses whose words stand for its lines: as long as they are there, and whole, and no longer. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class OwnThemesOnRealDatabasesTest {
    private static final String PLAN = "dorset-cypf-2020-23";
    private static final String PRIORITY = "best-place-to-live";
    private static final String PONIES = "A pony club near Sturminster where children groom the ponies and ride them";
    private static final Colleague PRIYA = new Colleague("priya", "Priya N", List.of("PLAN_LEAD"));
    private static TestSite site;
    private Campaign campaign;
    private OwnTheme theme;

    @Parameter
    Database database;

    @BeforeParameterizedClassInvocation
    static void start(Database database) {
        site = TestSite.start(database.freshProperties());
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        site.close();
    }

    @BeforeEach
    void newCampaign() {
        campaign = site.openCampaign();
    }

    @AfterEach
    void retire() {
        the(RetireTheme.class).retire(PRIYA, theme.id());
        the(ReadAgain.class).changed(PLAN);
        site.settled();
    }

    private <T> T the(Class<T> bean) {
        return site.the(bean);
    }

    private Response released(String words) {
        Response heard = site.heard(campaign, words, true);
        decide(heard, "RELEASED", null);
        return heard;
    }

    private void decide(Response response, String standing, String publicWords) {
        the(ResponseRepository.class).decide(response.id(), standing, null, publicWords, the(Clock.class).instant());
    }

    private void adopt(List<Response> examples) {
        theme = the(AdoptTheme.class).adopt(PRIYA, PLAN, PRIORITY, "Ponies", List.of(), examples.stream().map(Response::id).toList());
        the(ReadAgain.class).changed(PLAN);
    }

    private List<String> taught() {
        return the(OwnThemeRepository.class).told("dorset", PLAN).stream().map(OwnThemeRepository.Told::wording).toList();
    }

    private Reading reading(Response response) {
        return the(Readings.class).of(List.of(response.id())).get(response.id());
    }

    /** What the tagger was told is in the name of the model that read it. */
    private void waitUntilPoniesAreKnown(boolean known, Response response) {
        String came = the(Taggers.class).asItCame(PLAN).orElseThrow().model();
        long until = System.nanoTime() + 20_000_000_000L;
        while (reading(response) == null || known == reading(response).model().equals(came)) {
            assertTrue(System.nanoTime() < until, known ? "not read with the theme" : "the suggestion still leans on words that are gone");
            Thread.onSpinWait();
        }
        site.settled();
    }

    /** Read with one adopted theme, which has this one example. */
    private Response leaningOn(Response example) {
        Response other = released("We want a pony club where all children can ride ponies");
        site.settled();
        adopt(List.of(example));
        waitUntilPoniesAreKnown(true, other);
        return other;
    }

    @Test
    void noSuggestionGoesOnLeaningOnWordsThatWereTakenBack() {
        Response example = released(PONIES);
        Response other = leaningOn(example);
        the(TakeBack.class).takeBack(example.id());
        waitUntilPoniesAreKnown(false, other);
        assertEquals(0, the(Taggers.class).of(PLAN).orElseThrow().themes().stream().filter(t -> t.slug().equals(theme.slug())).count());
    }

    @Test
    void norOnWordsThatAreHeldAgainOrOfWhichPartsAreRemoved() {
        Response example = released(PONIES);
        Response other = leaningOn(example);
        the(HoldAgain.class).hold(PRIYA, example.id(), null);
        waitUntilPoniesAreKnown(false, other);
        the(ReleaseResponse.class).release(PRIYA, example.id(), null, null);
        waitUntilPoniesAreKnown(true, other);
        the(HoldAgain.class).hold(PRIYA, example.id(), null);
        the(ReleaseResponse.class).release(PRIYA, example.id(), null, PONIES.replace("Sturminster", "[removed]"));
        waitUntilPoniesAreKnown(false, other);
    }

    @Test
    void whereNothingChangedNothingIsReadAgain() {
        Response example = released(PONIES);
        Response other = leaningOn(example);
        Reading before = reading(other);
        Tagger tagger = the(Taggers.class).of(PLAN).orElseThrow();
        the(Outbox.class).touched(example.id());
        the(ConfirmTags.class).change(PRIYA, example.id(), List.of(PRIORITY), null);
        site.settled();
        assertSame(tagger, the(Taggers.class).of(PLAN).orElseThrow());
        assertEquals(before, reading(other));
    }

    @Test
    void onlyReleasedResponsesWithWholeWordsTeachByTheirEnglishWhereThereIsOne() {
        Response whole = released("A pony for my sister");
        Response polish = released("Chcemy jeździć konno po szkole");
        Response held = site.heard(campaign, "A pony that nobody has read about", true);
        Response later = released("A pony that is held again");
        Response removed = released("A pony for Tom Brown");
        Response coveredLater = released("A pony for Ann Brown");
        Response keptPrivate = released("A pony that is kept private");
        Response takenBack = released("A pony that is taken back");
        Response elsewhere = site.heard(site.campaignOf("poole"), "A pony of another partnership", true);
        decide(elsewhere, "RELEASED", null);
        decide(removed, "RELEASED", "A pony for [removed]");
        site.settled(); // read as Polish before English is added, as on a desk
        the(AddEnglish.class).add(PRIYA, polish.id(), "We want to ride ponies after school", null);
        adopt(List.of(whole, polish, held, later, removed, coveredLater, keptPrivate, takenBack, elsewhere));
        assertEquals(
                List.of("A pony for Ann Brown", "A pony for my sister", "A pony that is held again", "A pony that is kept private", "A pony that is taken back",
                        "We want to ride ponies after school"),
                taught().stream().sorted().toList());
        decide(later, "HELD", null);
        decide(coveredLater, "RELEASED", "A pony for [removed]");
        decide(keptPrivate, "KEPT_PRIVATE", null);
        the(TakeBack.class).takeBack(takenBack.id());
        decide(held, "RELEASED", null);
        assertEquals(List.of("A pony for my sister", "We want to ride ponies after school"), taught().stream().sorted().toList(), "who was not chosen does not join later");
        the(AddEnglish.class).add(PRIYA, polish.id(), "We would like to ride after school", the(ResponseRepository.class).findById(polish.id()).orElseThrow().englishAt());
        assertTrue(taught().contains("We would like to ride after school"));
    }
}
