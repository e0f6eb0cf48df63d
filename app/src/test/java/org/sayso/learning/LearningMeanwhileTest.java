package org.sayso.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sayso.learning.Corrections.PLAN;
import static org.sayso.learning.Corrections.PRIYA;
import static org.sayso.learning.Corrections.THEIRS;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.feedback.Response;
import org.sayso.feedback.TakeBack;
import org.sayso.safeguarding.HoldAgain;
import org.sayso.safeguarding.ReleaseResponse;
import org.sayso.tagging.ConfirmTags;
import org.sayso.tagging.Taggers;
import org.sayso.web.FormKey;
import org.sayso.web.Refusal;

/** What happens to learning while something else happens: who leaves, who switches, who presses twice. On every database, each with one site of its own. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class LearningMeanwhileTest {
    private static final Map<Database, TestSite> SITES = new ConcurrentHashMap<>();

    @Parameter
    Database database;

    private TestSite site;
    private Corrections corrections;

    /** Off and on again: no version of another test is left. */
    @BeforeEach
    void begin() {
        site = SITES.computeIfAbsent(database, LearningMeanwhileTest::start);
        corrections = new Corrections(site);
        the(SwitchLearning.class).turn(PRIYA, false);
        the(SwitchLearning.class).turn(PRIYA, true);
        site.settled();
    }

    private static TestSite start(Database database) {
        TestSite started = TestSite.start(new HashMap<>(database.freshProperties()));
        new Corrections(started).decided();
        return started;
    }

    private <T> T the(Class<T> bean) {
        return site.the(bean);
    }

    private List<TaggerUse> uses() {
        return the(TaggerUseRepository.class).history("dorset", PLAN, 1000);
    }

    private long living() {
        return the(LearnedVersionRepository.class).findByPartnershipAndRetiredAtIsNull("dorset").size();
    }

    /** As the worker does it. */
    private LearningRun run() {
        return new LearningRun(-1L, "dorset", PLAN, LearningRun.State.WAITING, LearningRun.Why.ASKED, null, "Priya N", the(Clock.class).instant(), null, null);
    }

    /** A decision that is held back, or one that teaches. */
    private Response decided(boolean heldBack, String words) {
        Campaign campaign = site.openCampaign();
        Response found = corrections.released(campaign, words);
        while (HeldBack.is(found.id()) != heldBack) {
            found = corrections.released(campaign, words);
        }
        site.settled();
        the(ConfirmTags.class).change(PRIYA, found.id(), List.of(THEIRS), null);
        return found;
    }

    @Test
    void whatIsSwitchedOffStillLeavesARetiredVersion() {
        Response named = decided(false, "Mister Green should drive a bus to the castle");
        LearnedVersion version = corrections.version(corrections.learn());
        the(SwitchLearning.class).turn(PRIYA, false);
        assertTrue(corrections.learnedFrom(version).contains(named.id()));
        the(TakeBack.class).takeBack(named.id());
        assertFalse(the(LearnedFromRepository.class).page(version.id(), 1000, 0).stream().anyMatch(f -> f.responseId().equals(named.id())), "at once");
        assertEquals(version.examples() - 1, the(LearnedFromRepository.class).still(version.id()));
        site.settled();
        assertFalse(corrections.learnedFrom(version).contains(named.id()));
    }

    @Test
    void whoeverLeavesWhileItIsLearnedIsInNoVersionAndInNoScore() {
        for (boolean heldBack : List.of(true, false)) {
            Response leaving = decided(heldBack, "A night bus from the hospital");
            int before = the(LearnedVersionRepository.class).highest("dorset", PLAN);
            AtomicBoolean first = new AtomicBoolean(true);
            LearningRun.State state = the(LearnVersion.class).learn(run(), () -> {
                if (first.getAndSet(false)) {
                    leave(leaving, heldBack);
                }
                return true;
            });
            assertEquals(LearningRun.State.WAITING, state, "it begins anew");
            assertEquals(before, the(LearnedVersionRepository.class).highest("dorset", PLAN));
            site.settled();
        }
        LearnedVersion without = corrections.version(corrections.learn());
        assertEquals(the(Examples.class).counts(PLAN).heldBack(), corrections.scores(without, LearnedScore.HELD_BACK).stream().mapToInt(LearnedScore::decisions).sum());
    }

    private void leave(Response response, boolean covered) {
        if (covered) {
            the(HoldAgain.class).hold(PRIYA, response.id(), null);
            the(ReleaseResponse.class).release(PRIYA, response.id(), null, "A night bus from [removed]");
        } else {
            the(TakeBack.class).takeBack(response.id());
        }
    }

    @Test
    void aRunThatWasCalledOffKeepsNothingThoughLearningIsOnAgainAtItsEnd() {
        AtomicBoolean first = new AtomicBoolean(true);
        assertEquals(LearningRun.State.CALLED_OFF, the(LearnVersion.class).learn(run(), () -> {
            if (first.getAndSet(false)) {
                the(SwitchLearning.class).turn(PRIYA, false);
                the(SwitchLearning.class).turn(PRIYA, true);
            }
            return true;
        }));
        assertEquals(0, living());
    }

    /** While the switch is being thrown, and before that is committed, a run comes to its end. */
    @Test
    void aSwitchThrownWhileARunEndsLeavesNoVersionBehind() throws InterruptedException {
        AtomicReference<LearningRun.State> ended = new AtomicReference<>();
        Thread learning = new Thread(() -> ended.set(the(LearnVersion.class).learn(run(), () -> true)), "run");
        the(Progress.class).end();
        inOneTransaction(() -> {
            the(SwitchLearning.class).turn(PRIYA, false);
            learning.start();
            await(learning);
        });
        learning.join();
        assertEquals(LearningRun.State.CALLED_OFF, ended.get());
        assertEquals(0, living());
        the(SwitchLearning.class).turn(PRIYA, true);
        assertEquals(corrections.came(), the(Taggers.class).of(PLAN).orElseThrow().model());
    }

    @Test
    void aSwitchThrownWhileAVersionIsTakenIntoUseLeavesNoneInUse() throws InterruptedException {
        LearnedVersion version = corrections.version(corrections.learn());
        int before = uses().size();
        AtomicReference<RuntimeException> refused = new AtomicReference<>();
        Thread using = new Thread(() -> {
            try {
                corrections.use(version.number());
            } catch (RuntimeException e) {
                refused.set(e);
            }
        });
        inOneTransaction(() -> {
            the(SwitchLearning.class).turn(PRIYA, false);
            using.start();
            await(using);
        });
        using.join();
        assertInstanceOf(Refusal.class, refused.get());
        assertEquals(before, uses().size());
    }

    @SuppressWarnings("unchecked")
    private void inOneTransaction(Runnable act) {
        TransactionOperations<Connection> transactions = the(TransactionOperations.class);
        transactions.executeWrite(status -> {
            act.run();
            return null;
        });
    }

    /** Until it has done all its work or is far longer than that at its end, where it waits for its turn. */
    private void await(Thread thread) {
        try {
            long until = System.nanoTime() + 60_000_000_000L;
            while (thread.isAlive() && thread.getName().equals("run") && !isAtItsEnd() && System.nanoTime() < until) {
                Thread.sleep(10);
            }
            thread.join(800);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isAtItsEnd() {
        Progress.Now now = the(Progress.class).now();
        return now != null && now.done() == now.of();
    }

    @Test
    void aFormThatIsSentTwiceIsOneUseAndSoAreTwoAtOnce() throws Exception {
        LearnedVersion version = corrections.version(corrections.learn());
        int before = uses().size();
        String key = FormKey.fresh();
        atOnce(List.of(key, key, FormKey.fresh(), FormKey.fresh()), version.number());
        assertEquals(before + 1, uses().size());
        atOnce(List.of(FormKey.fresh(), FormKey.fresh()), UseVersion.AS_IT_CAME);
        assertEquals(before + 2, uses().size());
        uses().stream().filter(use -> version.id().equals(use.versionId())).map(TaggerUse::formKey).forEach(sent -> the(UseVersion.class).use(PRIYA, PLAN, version.number(), sent));
        assertEquals(before + 2, uses().size(), "Back and Send is no second use, after somebody went back");
        site.settled();
    }

    private void atOnce(List<String> keys, int number) throws Exception {
        try (var pool = Executors.newFixedThreadPool(keys.size())) {
            for (var done : pool.invokeAll(keys.stream().map(key -> (Callable<Boolean>) () -> the(UseVersion.class).use(PRIYA, PLAN, number, key)).toList())) {
                done.get();
            }
        }
    }
}
