package org.sayso.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.feedback.PrivateReason;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.feedback.TakeBack;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Refusal;

@ParameterizedClass
@MethodSource("org.sayso.cast.Database#all")
class StepsTest {
    private static final Colleague IDRIS = Colleague.named("Idris Durdle", Role.MODERATOR);
    private static final Colleague KOFI = Colleague.named("Kofi Brownsea", Role.MODERATOR);

    @Parameter
    Database database;

    enum Act { RELEASE, KEEP_PRIVATE, HOLD, RAISE, UNDO }

    /** Every act on every standing: what is not in this table is refused and changes nothing. */
    private static Set<Act> allowed(Standing standing) {
        return switch (standing) {
            case HELD -> Set.of(Act.RELEASE, Act.KEEP_PRIVATE, Act.RAISE);
            case RELEASED -> Set.of(Act.KEEP_PRIVATE, Act.HOLD, Act.RAISE, Act.UNDO);
            case KEPT_PRIVATE -> Set.of(Act.RELEASE, Act.HOLD, Act.RAISE, Act.UNDO);
            case CONCERN, WITHDRAWN -> Set.of();
        };
    }

    @Test
    void eachActFollowsOnlyTheStandingsOfTheTable() {
        for (Standing standing : Standing.values()) {
            for (Act act : Act.values()) {
                Response response = responseThatIs(standing);
                if (allowed(standing).contains(act)) {
                    act(act, response.id(), response.version());
                    assertEquals(response.version() + 1, now(response).version(), standing + " " + act);
                } else {
                    assertThrows(DecidedMeanwhile.class, () -> act(act, response.id(), response.version()), standing + " " + act);
                    assertUnchanged(response, standing + " " + act);
                }
            }
        }
    }

    @Test
    void aReleaseSaysWhoAndWhenAndTellsTheReaders() {
        Response response = heard("more benches", true);
        the(ReleaseResponse.class).release(IDRIS, response.id(), response.version(), null);
        Response released = now(response);
        assertTrue(released.isQuotable());
        assertNotNull(released.readAt());
        ReleaseDecision decision = the(ReleaseDecisionRepository.class).last("dorset", response.id()).orElseThrow();
        assertEquals(Decision.RELEASED, decision.decision());
        assertEquals("Idris Durdle", decision.staffName());
        assertEquals(released.readAt(), decision.decidedAt());
    }

    @Test
    void releasedWordsOfOneWhoSaidNoAreReadAndNeverPublic() {
        Response response = heard("more benches", false);
        the(ReleaseResponse.class).release(IDRIS, response.id(), response.version(), null);
        assertEquals(Standing.RELEASED, now(response).standing());
        assertFalse(now(response).isQuotable());
    }

    @Test
    void whatWasCoveredStaysCoveredThroughHoldingAndAPlainRelease() {
        Response response = heard("Mr Brown shouts", true);
        the(ReleaseResponse.class).release(IDRIS, response.id(), null, "[removed] shouts");
        the(HoldAgain.class).hold(IDRIS, response.id(), null);
        assertFalse(now(response).isQuotable());
        the(ReleaseResponse.class).release(IDRIS, response.id(), null, null);
        assertEquals("[removed] shouts", now(response).shownWords());
        the(HoldAgain.class).hold(IDRIS, response.id(), null);
        the(ReleaseResponse.class).release(IDRIS, response.id(), null, "Mr Brown shouts");
        assertEquals("Mr Brown shouts", now(response).shownWords());
    }

    @Test
    void whoeverAsksToRemovePartsAndRemovedNoneIsToldSo() {
        Response response = heard("Mr Brown shouts", true);
        assertThrows(ReleaseResponse.WrongWording.class, () -> the(ReleaseResponse.class).release(IDRIS, response.id(), null, "Mr Brown shouts"));
        assertUnchanged(response, "refused");
    }

    @Test
    void wordsThatTheSenderDidNotWriteAreRefused() {
        Response response = heard("Mr Brown shouts", true);
        assertThrows(ReleaseResponse.WrongWording.class, () -> the(ReleaseResponse.class).release(IDRIS, response.id(), null, "[removed] sings"));
        assertUnchanged(response, "refused");
    }

    @Test
    void whoSawAnOlderVersionIsToldWhoDecidedAndNothingChanges() {
        Response response = heard("a skate park", true);
        the(KeepPrivate.class).keepPrivate(KOFI, response.id(), response.version(), PrivateReason.UNKIND);
        DecidedMeanwhile refusal = assertThrows(
                DecidedMeanwhile.class, () -> the(ReleaseResponse.class).release(IDRIS, response.id(), response.version(), null));
        assertEquals("Kofi Brownsea", refusal.last().orElseThrow().staffName());
        assertEquals(Standing.KEPT_PRIVATE, now(response).standing());
        assertEquals("unkind", now(response).privateReason());
    }

    @Test
    void takingWordsOffAPageAndHandingThemOverAreNeverTooLate() {
        Response one = heard("one", true);
        the(ReleaseResponse.class).release(KOFI, one.id(), one.version(), null);
        the(ResponseRepository.class).themed(one.id(), java.time.Instant.now());
        the(HoldAgain.class).hold(IDRIS, one.id(), one.version());
        assertEquals(Standing.HELD, now(one).standing());
        Response two = heard("two", true);
        the(ReleaseResponse.class).release(KOFI, two.id(), two.version(), null);
        the(RaiseConcern.class).raise(IDRIS, two.id(), two.version(), "worried");
        assertEquals(Standing.CONCERN, now(two).standing());
    }

    @Test
    void undoIsForOnesOwnLastDecisionOnly() {
        Response response = heard("a swing", true);
        the(ReleaseResponse.class).release(IDRIS, response.id(), null, null);
        assertThrows(DecidedMeanwhile.class, () -> the(UndoDecision.class).undo(KOFI, response.id()));
        the(UndoDecision.class).undo(IDRIS, response.id());
        assertEquals(Standing.HELD, now(response).standing());
        assertNull(now(response).readAt(), "nobody has read it yet");
        assertThrows(DecidedMeanwhile.class, () -> the(UndoDecision.class).undo(IDRIS, response.id()));
    }

    @Test
    void anUndoneSecondDecisionLeavesItRead() {
        Response response = heard("a swing", true);
        the(ReleaseResponse.class).release(IDRIS, response.id(), null, null);
        the(KeepPrivate.class).keepPrivate(IDRIS, response.id(), null, PrivateReason.NAME_IN_IT);
        the(UndoDecision.class).undo(IDRIS, response.id());
        assertNotNull(now(response).readAt());
        assertNull(now(response).privateReason());
    }

    @Test
    void aConcernKeepsTheWordsWhenTheSenderTakesThemBack() {
        Response response = heard("I am scared at home", true);
        String id = the(RaiseConcern.class).raise(IDRIS, response.id(), response.version(), "please look");
        the(TakeBack.class).takeBack(response.id());
        assertNull(now(response).words());
        Concern concern = the(ConcernRepository.class).findByPartnershipAndId("dorset", id).orElseThrow();
        assertEquals("I am scared at home", concern.words());
        assertEquals("please look", concern.raisedNote());
    }

    @Test
    void aResponseOfAnotherPartnershipIsNotThere() {
        Response other = site().heard(site().campaignOf("poole"), "not ours", true);
        for (Act act : Act.values()) {
            assertThrows(Refusal.class, () -> act(act, other.id(), null));
        }
        assertTrue(the(ReleaseDecisionRepository.class).last("dorset", other.id()).isEmpty());
    }

    private void act(Act act, String id, Long version) {
        switch (act) {
            case RELEASE -> the(ReleaseResponse.class).release(IDRIS, id, version, null);
            case KEEP_PRIVATE -> the(KeepPrivate.class).keepPrivate(IDRIS, id, version, PrivateReason.NOT_ON_TOPIC);
            case HOLD -> the(HoldAgain.class).hold(IDRIS, id, version);
            case RAISE -> the(RaiseConcern.class).raise(IDRIS, id, version, null);
            case UNDO -> the(UndoDecision.class).undo(IDRIS, id);
        }
    }

    private Response responseThatIs(Standing standing) {
        Response response = heard("words", true);
        switch (standing) {
            case HELD -> { }
            case RELEASED -> act(Act.RELEASE, response.id(), null);
            case KEPT_PRIVATE -> act(Act.KEEP_PRIVATE, response.id(), null);
            case CONCERN -> act(Act.RAISE, response.id(), null);
            case WITHDRAWN -> the(TakeBack.class).takeBack(response.id());
        }
        return now(response);
    }

    private void assertUnchanged(Response before, String when) {
        assertEquals(decidedOn(before), decidedOn(now(before)), when);
    }

    /** All that an act may change; the language is the tagger's, who notes it whenever it comes by. */
    private static List<Object> decidedOn(Response response) {
        return Arrays.asList(
                response.version(), response.standing(), response.privateReason(), response.words(), response.publicWords(), response.readAt(),
                response.themedAt(), response.actedOnAt(), response.withdrawnAt());
    }

    private Response heard(String words, boolean mayQuote) {
        return now(site().heard(site().openCampaign(), words, mayQuote));
    }

    private Response now(Response response) {
        return the(ResponseRepository.class).findByPartnershipAndId("dorset", response.id()).orElseThrow();
    }

    private TestSite site() {
        return database.site();
    }

    private <T> T the(Class<T> bean) {
        return site().the(bean);
    }
}
