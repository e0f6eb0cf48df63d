package org.sayso.publishing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.FormKey;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;
import org.sayso.web.Text;

/** Adds a step to a change: where it stands from which day on, with a note for everybody. A no needs its reason. */
@Singleton
public class UpdateStatus {
    private final ChangeRepository changes;
    private final ChangeStepRepository steps;
    private final ChangeLinkRepository links;
    private final ActedOn actedOn;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    UpdateStatus(ChangeRepository changes, ChangeStepRepository steps, ChangeLinkRepository links, ActedOn actedOn, Audit audit, Site site, Clock clock) {
        this.changes = changes;
        this.steps = steps;
        this.links = links;
        this.actedOn = actedOn;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** The same form was sent before, as another step. */
    public static class OtherStep extends RuntimeException {
        OtherStep() {
            super("The same key came with another step", null, false, false);
        }
    }

    /**
     * @param note what happened, public, or null
     * @param reason why not, public; null keeps the one that is there
     */
    @Transactional
    public Change update(Colleague who, String changeId, ChangeStatus status, LocalDate on, @Nullable String note, @Nullable String reason) {
        return update(who, changeId, FormKey.fresh(), status, on, note, reason);
    }

    /**
     * The same once: with the id of a step that is there nothing happens.
     *
     * @throws OtherStep when that one is not this one
     */
    @Transactional
    public Change update(
            Colleague who, String changeId, String stepId, ChangeStatus status, LocalDate on, @Nullable String note, @Nullable String reason) {
        Change change = changes.lock(site.slug(), changeId).orElseThrow(Refusal::notFound);
        Optional<ChangeStep> before = steps.findById(stepId);
        if (before.isPresent()) {
            if (isSame(before.get(), change, status, on, note, reason)) {
                return change;
            }
            throw new OtherStep();
        }
        String why = reason != null ? reason : status != ChangeStatus.NOT_DOING && change.status() == ChangeStatus.NOT_DOING ? null : change.reason();
        if (status == ChangeStatus.NOT_DOING && change.isPublished() && Text.isEmpty(why)) {
            throw new PublishChange.NotReady(new Problems().add("reason", "publishing.missing.reason"));
        }
        Instant now = clock.instant();
        steps.save(new ChangeStep(stepId, changeId, status, on, note, now, who.name()));
        List<ChangeStep> all = steps.of(changeId);
        ChangeStep latest = all.getLast();
        Change updated = changes.update(change.standing(latest.status(), latest.happenedOn(), why, now));
        actedOn.touch(updated.isPublished() ? links.linked(changeId) : List.of());
        audit.wrote(who, "update a change", "change " + changeId, status.slug());
        return updated;
    }

    /** The reason is not the step's but the change's: one that is not there now was not sent, or has been written anew since. */
    private static boolean isSame(ChangeStep step, Change change, ChangeStatus status, LocalDate on, @Nullable String note, @Nullable String reason) {
        boolean isStep = step.changeId().equals(change.id()) && step.status() == status && step.happenedOn().equals(on) && Objects.equals(step.note(), note);
        return isStep && (reason == null || reason.equals(change.reason()));
    }
}
