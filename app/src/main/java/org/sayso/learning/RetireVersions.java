package org.sayso.learning;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.nlp.Tagger;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.tagging.ReadAgain;
import org.sayso.tagging.Taggers;

/**
 * Retires versions at once: what they learned is erased, the model that came with Sayso reads in their place, and what they had read is read
 * again. When an example left, or a newer Sayso came, a training without it, or beside the newer model, is asked for in the same moment. The
 * record of the version, its ids and scores stays.
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
    private final TransactionOperations<Connection> transactions;
    private final Site site;
    private final Clock clock;

    RetireVersions(
            LearnedVersionRepository versions, LearnedNumbersRepository numbers, LearnedFromRepository learnedFrom, TaggerUseRepository uses, LearningRunRepository runs, Taggers taggers,
            ReadAgain readAgain, Audit audit, TransactionOperations<Connection> transactions, Site site, Clock clock) {
        this.versions = versions;
        this.numbers = numbers;
        this.learnedFrom = learnedFrom;
        this.uses = uses;
        this.runs = runs;
        this.taggers = taggers;
        this.readAgain = readAgain;
        this.audit = audit;
        this.transactions = transactions;
        this.site = site;
        this.clock = clock;
    }

    /** Those that learned from a response among these which may not teach any more. */
    void thatLearnedFromWhatLeft(Collection<String> responseIds) {
        List<String> ids = learnedFrom.versionsThatMustGo(site.slug(), responseIds);
        if (!ids.isEmpty()) {
            List<LearnedVersion> gone = living().stream().filter(v -> ids.contains(v.id())).toList();
            retire(SAYSO, gone, RetiredWhy.LEFT, LearningRun.Why.LEFT);
        }
    }

    /** Those that were made beside another model than the one that comes with this Sayso; a machine without encoders says nothing about that. */
    void ofOlderModels() {
        living().stream().map(LearnedVersion::plan).distinct().toList().forEach(plan -> taggers.asItCame(plan).filter(Tagger::isByMeaning).ifPresent(came -> {
            List<LearnedVersion> gone = living().stream().filter(v -> v.plan().equals(plan) && !v.base().equals(came.model())).toList();
            retire(SAYSO, gone, RetiredWhy.NEW_BASE, LearningRun.Why.NEW_BASE);
        }));
    }

    /** @param next why a training is asked for in their place; null for none */
    private void retire(Colleague who, List<LearnedVersion> gone, RetiredWhy why, LearningRun.Why next) {
        if (!gone.isEmpty()) {
            Set<String> plans = gone.stream().map(LearnedVersion::plan).collect(Collectors.toSet());
            transactions.executeWrite(status -> {
                write(who, gone, why);
                plans.stream().filter(plan -> next != null && !isWaiting(plan)).forEach(plan -> runs.save(new LearningRun(
                        null, site.slug(), plan, LearningRun.State.WAITING, next, who.id(), who.name(), clock.instant(), null, null)));
                return null;
            });
            plans.forEach(readAgain::changed);
        }
    }

    /** Inside the transaction of whoever has a reason; afterwards {@link ReadAgain#changed} is to be called for their plans. */
    void write(Colleague who, List<LearnedVersion> gone, RetiredWhy why) {
        List<String> ids = gone.stream().map(LearnedVersion::id).toList();
        numbers.deleteByVersionIdIn(ids);
        versions.retire(ids, clock.instant(), why.name());
        for (LearnedVersion version : gone) {
            audit.wrote(who, "learned-version-retired", "version " + version.name(), why.slug());
            if (uses.latest(site.slug(), version.plan()).filter(use -> Objects.equals(use.versionId(), version.id())).isPresent()) {
                uses.save(new TaggerUse(null, site.slug(), version.plan(), null, TaggerUse.Why.RETIRED, who.id(), who.name(), clock.instant()));
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
