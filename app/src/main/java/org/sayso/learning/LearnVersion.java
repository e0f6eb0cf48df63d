package org.sayso.learning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.sayso.learning.Examples.Example;
import org.sayso.nlp.Estimate;
import org.sayso.nlp.Learned;
import org.sayso.nlp.Tagger;
import org.sayso.nlp.training.LearnFromDecisions;
import org.sayso.nlp.training.LearnFromDecisions.Decision;
import org.sayso.partnership.Site;
import org.sayso.plan.Plans;
import org.sayso.tagging.Taggers;

/**
 * Does one run: learns from every decision that is not held back, compares with the model in use on those that are, and by cross-validation
 * with the model as it came; keeps the version with the ids and the scores. Switches nothing on. When a response leaves the examples
 * meanwhile, be it one that teaches or one that is held back, nothing is kept and the run begins anew.
 */
@Singleton
class LearnVersion {
    /** Fewer decisions teach nothing that could be told from chance. */
    static final int LEAST = 20;
    static final int PARTS = 5;
    private final Examples examples;
    private final LearnedTaggers learned;
    private final LearnedVersionRepository versions;
    private final LearnedNumbersRepository numbers;
    private final LearnedFromRepository learnedFrom;
    private final LearnedScoreRepository scores;
    private final LearningRunRepository runs;
    private final LearningSwitchRepository switches;
    private final Taggers taggers;
    private final Plans plans;
    private final Progress progress;
    private final InTurn inTurn;
    private final Site site;
    private final Clock clock;

    LearnVersion(
            Examples examples, LearnedTaggers learned, LearnedVersionRepository versions, LearnedNumbersRepository numbers, LearnedFromRepository learnedFrom, LearnedScoreRepository scores,
            LearningRunRepository runs, LearningSwitchRepository switches, Taggers taggers, Plans plans, Progress progress,
            InTurn inTurn, Site site, Clock clock) {
        this.examples = examples;
        this.learned = learned;
        this.versions = versions;
        this.numbers = numbers;
        this.learnedFrom = learnedFrom;
        this.scores = scores;
        this.runs = runs;
        this.switches = switches;
        this.taggers = taggers;
        this.plans = plans;
        this.progress = progress;
        this.inTurn = inTurn;
        this.site = site;
        this.clock = clock;
    }

    /** It was told to stop; the run waits for the next start. */
    static final class Stopped extends RuntimeException {
        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /** @param goOn asked between two responses */
    LearningRun.State learn(LearningRun run, BooleanSupplier goOn) {
        long began = System.nanoTime();
        Optional<Tagger> came = taggers.asItCame(run.plan()).filter(Tagger::isByMeaning);
        List<Example> all = examples.of(plans.get(run.plan()));
        List<Example> teaching = all.stream().filter(e -> !HeldBack.is(e.responseId())).toList();
        Optional<Long> since = switchedOn();
        LearningRun.State refused = since.isEmpty() ? LearningRun.State.CALLED_OFF : came.isEmpty() ? LearningRun.State.NO_ENCODERS : teaching.size() < LEAST ? LearningRun.State.TOO_FEW : null;
        if (refused != null) {
            runs.end(run.id(), refused.name(), clock.instant(), null);
            return refused;
        }
        progress.begin(run.id(), all.size() + 1 + PARTS);
        Map<String, Estimate> read = new HashMap<>();
        all.forEach(example -> read.put(example.responseId(), step(goOn, () -> came.get().estimate(example.words()))));
        Learned result = step(goOn, () -> LearnFromDecisions.learn(came.get(), decisions(teaching, read)));
        Optional<LearnedVersion> before = learned.inUse(run.plan());
        String id = UUID.randomUUID().toString();
        List<LearnedScore> found = new ArrayList<>(heldBack(came.get(), before, all, read, result).scores(id, LearnedScore.HELD_BACK));
        found.addAll(crossValidated(came.get(), teaching, read, goOn).scores(id, LearnedScore.CROSS));
        LearnedVersion made = new LearnedVersion(
                id, site.slug(), run.plan(), 0, came.get().model(), before.map(LearnedVersion::name).orElse(came.get().model()), teaching.size(), clock.instant(),
                (int) ((System.nanoTime() - began) / 1_000_000_000L), null, null);
        return inTurn.write(() -> keep(run, since, made, all, result, found));
    }

    /** The row with which learning was switched on; another one at the end says that it was off in between. */
    private Optional<Long> switchedOn() {
        return switches.latest(site.slug()).filter(LearningSwitch::isOn).map(LearningSwitch::id);
    }

    private <T> T step(BooleanSupplier goOn, java.util.function.Supplier<T> work) {
        if (!goOn.getAsBoolean()) {
            throw new Stopped();
        }
        T done = work.get();
        progress.step();
        return done;
    }

    private static List<Decision> decisions(List<Example> some, Map<String, Estimate> read) {
        return some.stream().map(e -> new Decision(read.get(e.responseId()), e.priorities())).toList();
    }

    private Comparison heldBack(Tagger came, Optional<LearnedVersion> before, List<Example> all, Map<String, Estimate> read, Learned result) {
        Optional<Learned> used = before.filter(v -> v.base().equals(came.model())).flatMap(v -> numbers.findById(v.id())).map(LearnedNumbers::learned);
        Comparison comparison = new Comparison(came);
        all.stream().filter(e -> HeldBack.is(e.responseId())).forEach(e -> {
            Estimate estimate = read.get(e.responseId());
            comparison.add(e, used.map(u -> u.of(estimate)).orElse(estimate), result.of(estimate));
        });
        return comparison;
    }

    private Comparison crossValidated(Tagger came, List<Example> teaching, Map<String, Estimate> read, BooleanSupplier goOn) {
        Comparison comparison = new Comparison(came);
        for (int i = 0; i < PARTS; i++) {
            int part = i;
            List<Example> rest = teaching.stream().filter(e -> HeldBack.part(e.responseId(), PARTS) != part).toList();
            Learned without = step(goOn, () -> LearnFromDecisions.learn(came, decisions(rest, read)));
            teaching.stream().filter(e -> HeldBack.part(e.responseId(), PARTS) == part)
                    .forEach(e -> comparison.add(e, read.get(e.responseId()), without.of(read.get(e.responseId()))));
        }
        return comparison;
    }

    /** What has left meanwhile is neither learned from nor in a score: all examples are locked, whoever leaves later finds the version. */
    private LearningRun.State keep(LearningRun run, Optional<Long> since, LearnedVersion made, List<Example> all, Learned result, List<LearnedScore> found) {
        List<String> ids = all.stream().map(Example::responseId).toList();
        int there = 0;
        for (int from = 0; from < ids.size(); from += Examples.PART) {
            there += learnedFrom.lockExamples(site.slug(), ids.subList(from, Math.min(ids.size(), from + Examples.PART))).size();
        }
        if (!switchedOn().equals(since)) {
            runs.end(run.id(), LearningRun.State.CALLED_OFF.name(), clock.instant(), null);
            return LearningRun.State.CALLED_OFF;
        }
        if (there < ids.size()) {
            return LearningRun.State.WAITING;
        }
        LearnedVersion kept = versions.save(new LearnedVersion(
                made.id(), made.partnership(), made.plan(), versions.highest(site.slug(), made.plan()) + 1, made.base(), made.comparedWith(), made.examples(),
                made.madeAt(), made.seconds(), null, null));
        numbers.save(new LearnedNumbers(kept.id(), result.bytes()));
        learnedFrom.saveAll(all.stream().filter(e -> !HeldBack.is(e.responseId())).map(e -> new LearnedFrom(kept.id(), e.responseId(), String.join(" ", e.priorities()))).toList());
        scores.saveAll(found);
        runs.end(run.id(), LearningRun.State.DONE.name(), clock.instant(), kept.id());
        return LearningRun.State.DONE;
    }
}
