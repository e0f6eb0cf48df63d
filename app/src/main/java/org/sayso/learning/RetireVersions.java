package org.sayso.learning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sayso.nlp.Tagger;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.tagging.ReadAgain;
import org.sayso.tagging.Taggers;

/**
 * Retires versions at once: what they learned is erased, the model that came with Sayso reads in their place, and what they had read is read
 * again. When an example left, or a newer Sayso came, a training without it, or beside the newer model, is asked for in the same moment. The
 * record of the version and its scores stays; the row of a response that left is deleted, in every version, so that only how many are gone is kept.
 */
@Singleton
class RetireVersions {
    static final Colleague SAYSO = Colleague.named("Sayso");
    private final LearnedVersionRepository versions;
    private final LearnedNumbersRepository numbers;
    private final LearnedFromRepository learnedFrom;
    private final TaggerUseRepository uses;
    private final LearningRunRepository runs;
    private final Taggers taggers;
    private final ReadAgain readAgain;
    private final Audit audit;
    private final InTurn inTurn;
    private final Site site;
    private final Clock clock;

    RetireVersions(
            LearnedVersionRepository versions, LearnedNumbersRepository numbers, LearnedFromRepository learnedFrom, TaggerUseRepository uses, LearningRunRepository runs, Taggers taggers,
            ReadAgain readAgain, Audit audit, InTurn inTurn, Site site, Clock clock) {
        this.versions = versions;
        this.numbers = numbers;
        this.learnedFrom = learnedFrom;
        this.uses = uses;
        this.runs = runs;
        this.taggers = taggers;
        this.readAgain = readAgain;
        this.audit = audit;
        this.inTurn = inTurn;
        this.site = site;
        this.clock = clock;
    }

    /** Those that learned from a response among these which may not teach any more. */
    void thatLearnedFromWhatLeft(Collection<String> responseIds) {
        List<String> left = learnedFrom.left(site.slug(), responseIds);
        if (!left.isEmpty()) {
            tell(inTurn.write(() -> {
                List<String> ids = learnedFrom.versionsOf(left);
                List<LearnedVersion> gone = retire(v -> ids.contains(v.id()), RetiredWhy.LEFT, LearningRun.Why.LEFT);
                learnedFrom.forget(left);
                return gone;
            }));
        }
    }

    /** Those that were made beside another model than the one that comes with this Sayso; a machine without encoders says nothing about that. */
    void ofOlderModels() {
        living().stream().map(LearnedVersion::plan).distinct().toList().forEach(plan -> taggers.asItCame(plan).filter(Tagger::isByMeaning).ifPresent(came ->
                tell(inTurn.write(() -> retire(v -> v.plan().equals(plan) && !v.base().equals(came.model()), RetiredWhy.NEW_BASE, LearningRun.Why.NEW_BASE)))));
    }

    /** @param next why a training is asked for in their place */
    private List<LearnedVersion> retire(Predicate<LearnedVersion> which, RetiredWhy why, LearningRun.Why next) {
        List<LearnedVersion> gone = living().stream().filter(which).toList();
        if (!gone.isEmpty()) {
            write(SAYSO, gone, why);
            plans(gone).filter(plan -> !isWaiting(plan)).forEach(plan -> runs.save(new LearningRun(
                    null, site.slug(), plan, LearningRun.State.WAITING, next, SAYSO.id(), SAYSO.name(), clock.instant(), null, null)));
        }
        return gone;
    }

    private void tell(List<LearnedVersion> gone) {
        plans(gone).forEach(readAgain::changed);
    }

    private static Stream<String> plans(List<LearnedVersion> gone) {
        return gone.stream().map(LearnedVersion::plan).distinct();
    }

    /** {@link InTurn}, inside the transaction of whoever has a reason; afterwards {@link ReadAgain#changed} is to be called for their plans. */
    void write(Colleague who, List<LearnedVersion> gone, RetiredWhy why) {
        List<String> ids = gone.stream().map(LearnedVersion::id).toList();
        numbers.deleteByVersionIdIn(ids);
        versions.retire(ids, clock.instant(), why.name());
        for (LearnedVersion version : gone) {
            audit.wrote(who, "learned-version-retired", "version " + version.name(), why.slug());
            if (uses.latest(site.slug(), version.plan()).filter(use -> Objects.equals(use.versionId(), version.id())).isPresent()) {
                uses.save(new TaggerUse(null, site.slug(), version.plan(), null, TaggerUse.Why.RETIRED, who.id(), who.name(), clock.instant(), null));
            }
        }
    }

    List<LearnedVersion> living() {
        return versions.findByPartnershipAndRetiredAtIsNull(site.slug());
    }

    private boolean isWaiting(String plan) {
        return runs.latest(site.slug(), plan).filter(run -> run.state() == LearningRun.State.WAITING).isPresent();
    }
}
