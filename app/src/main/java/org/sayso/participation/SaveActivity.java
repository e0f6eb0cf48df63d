package org.sayso.participation;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Difference;
import org.sayso.web.MakeOnce;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** Puts an activity into the register, or changes one. Two people who change the same one do not overwrite each other. */
@Singleton
class SaveActivity {
    private final ActivityRepository activities;
    private final ActivityChecks checks;
    private final Audit audit;
    private final Site site;
    private final MakeOnce once;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    SaveActivity(ActivityRepository activities, ActivityChecks checks, Audit audit, Site site, MakeOnce once, TransactionOperations<Connection> transactions, Clock clock) {
        this.activities = activities;
        this.checks = checks;
        this.audit = audit;
        this.site = site;
        this.once = once;
        this.transactions = transactions;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Saved(Activity activity) implements Outcome {}

        record Refused(ActivityForm form, Problems problems) implements Outcome {}

        /** @param differences never empty */
        record Overtaken(Activity saved, ActivityForm form, List<Difference> differences) implements Outcome {}
    }

    Outcome make(Colleague by, ActivityForm form) {
        Problems problems = checks.of(form);
        if (problems.any()) {
            return new Outcome.Refused(form, problems);
        }
        var made = once.make(() -> activities.findByPartnershipAndId(site.slug(), form.key()), () -> {
            Instant now = clock.instant();
            audit.wrote(by, "activity-made", "activity " + form.key(), null);
            return activities.save(filled(form.key(), form, null, null, now, by.name(), now, by.name(), null));
        });
        return made.isNew() ? new Outcome.Saved(made.row()) : overtaken(made.row(), form);
    }

    Outcome change(Colleague by, Activity old, ActivityForm form) {
        if (form.version() != old.version()) {
            return overtaken(old, form);
        }
        Problems problems = checks.of(form);
        if (problems.any()) {
            return new Outcome.Refused(form, problems);
        }
        try {
            return new Outcome.Saved(transactions.executeWrite(status -> {
                audit.wrote(by, "activity-changed", "activity " + old.id(), ActivityDifferences.names(ActivityDifferences.between(ActivityForm.of(old), form)));
                return activities.update(filled(old.id(), form, old.endedAt(), old.endedBy(), old.madeAt(), old.madeBy(), clock.instant(), by.name(), old.version()));
            }));
        } catch (OptimisticLockException e) {
            return overtaken(activities.findByPartnershipAndId(site.slug(), old.id()).orElseThrow(), form);
        }
    }

    private static Outcome overtaken(Activity theirs, ActivityForm mine) {
        List<Difference> differences = ActivityDifferences.between(ActivityForm.of(theirs), mine);
        return differences.isEmpty() ? new Outcome.Saved(theirs) : new Outcome.Overtaken(theirs, mine.withVersion(theirs.version()), differences);
    }

    private Activity filled(String id, ActivityForm f, Instant endedAt, String endedBy, Instant madeAt, String madeBy, Instant now, String by, Long version) {
        return new Activity(
                id, site.slug(), f.title(), f.runBy(), f.keptGroups(), f.keptAreas(), f.method(), f.often(), f.fromDay(), f.untilDay(), f.agreed(), Text.orNull(f.criteria()), f.sharing(),
                Text.orNull(f.sharedWith()), f.keptActions(), Text.orNull(f.note()), f.isPublic(), endedAt, endedBy, madeAt, madeBy, now, by, version);
    }
}
