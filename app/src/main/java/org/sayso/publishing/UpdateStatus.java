package org.sayso.publishing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;
import org.sayso.web.Text;

/** Adds a step to a change: where it stands from which day on, with a note for everybody. A no needs its reason. */
@Singleton
public class UpdateStatus {
    private final ChangeRepository changes;
    private final ChangeStepRepository steps;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    UpdateStatus(ChangeRepository changes, ChangeStepRepository steps, Audit audit, Site site, Clock clock) {
        this.changes = changes;
        this.steps = steps;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /**
     * @param note what happened, public, or null
     * @param reason why not, public; null keeps the one that is there
     */
    @Transactional
    public Change update(Colleague who, String changeId, ChangeStatus status, LocalDate on, @Nullable String note, @Nullable String reason) {
        Change change = changes.lock(site.slug(), changeId).orElseThrow(Refusal::notFound);
        String why = reason != null ? reason : status != ChangeStatus.NOT_DOING && change.status() == ChangeStatus.NOT_DOING ? null : change.reason();
        if (status == ChangeStatus.NOT_DOING && change.isPublished() && Text.isEmpty(why)) {
            throw new PublishChange.NotReady(new Problems().add("reason", "publishing.missing.reason"));
        }
        Instant now = clock.instant();
        steps.save(new ChangeStep(UUID.randomUUID().toString(), changeId, status, on, note, now, who.name()));
        List<ChangeStep> all = steps.of(changeId);
        ChangeStep latest = all.getLast();
        Change updated = changes.update(change.standing(latest.status(), latest.happenedOn(), why, now));
        audit.wrote(who, "update a change", "change " + changeId, status.slug());
        return updated;
    }
}
