package org.sayso.publishing;

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
import org.sayso.web.Moments;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** Shows a change to everybody, and tells every linked response's sender through the come-back page. */
@Singleton
public class PublishChange {
    private final ChangeRepository changes;
    private final ChangeStepRepository steps;
    private final ChangeLinkRepository links;
    private final ReadyToPublish ready;
    private final ActedOn actedOn;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    PublishChange(
            ChangeRepository changes, ChangeStepRepository steps, ChangeLinkRepository links, ReadyToPublish ready, ActedOn actedOn, Audit audit,
            Site site, Clock clock) {
        this.changes = changes;
        this.steps = steps;
        this.links = links;
        this.ready = ready;
        this.actedOn = actedOn;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** Something is missing that a published change must have. */
    public static class NotReady extends RuntimeException {
        private final transient Problems problems;

        NotReady(Problems problems) {
            super("Not ready: " + problems.getList(), null, false, false);
            this.problems = problems;
        }

        Problems problems() {
            return problems;
        }
    }

    /** From now on. Publishing what is published already changes nothing. */
    @Transactional
    public Change publish(Colleague who, String changeId) {
        return publish(who, changeId, clock.instant());
    }

    /** As of noon of an earlier day: for what was public before it came into Sayso. */
    @Transactional
    public Change publish(Colleague who, String changeId, LocalDate on) {
        Instant noon = on.atTime(12, 0).atZone(Moments.LONDON).toInstant();
        return publish(who, changeId, noon.isAfter(clock.instant()) ? clock.instant() : noon);
    }

    private Change publish(Colleague who, String changeId, Instant at) {
        Change change = changes.lock(site.slug(), changeId).orElseThrow(Refusal::notFound);
        if (change.isPublished()) {
            return change;
        }
        Problems problems = ready.problems(change, ReadyToPublish.heard(links, changeId));
        if (problems.any()) {
            throw new NotReady(problems);
        }
        List<ChangeStep> before = steps.of(changeId);
        if (before.isEmpty() || before.getLast().status() != change.status()) {
            steps.save(new ChangeStep(UUID.randomUUID().toString(), changeId, change.status(), change.statusOn(), null, clock.instant(), who.name()));
        }
        Change published = changes.update(change.published(at, who.id(), clock.instant()));
        links.sinceAtLatest(changeId, at);
        List<String> linked = links.linked(changeId);
        actedOn.settle(linked);
        actedOn.touch(linked);
        audit.wrote(who, "publish a change", "change " + changeId, published.slug());
        return published;
    }
}
