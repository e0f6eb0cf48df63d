package org.sayso.publishing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/** Takes a change back to the desk: off every page at once, and off the come-back pages that no other change reaches. */
@Singleton
public class UnpublishChange {
    private final ChangeRepository changes;
    private final ChangeLinkRepository links;
    private final ActedOn actedOn;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    UnpublishChange(ChangeRepository changes, ChangeLinkRepository links, ActedOn actedOn, Audit audit, Site site, Clock clock) {
        this.changes = changes;
        this.links = links;
        this.actedOn = actedOn;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    @Transactional
    public void unpublish(Colleague who, String changeId) {
        Change change = changes.lock(site.slug(), changeId).orElseThrow(Refusal::notFound);
        if (!change.isPublished()) {
            return;
        }
        changes.update(change.published(null, null, clock.instant()));
        actedOn.settle(links.linked(changeId));
        audit.wrote(who, "unpublish a change", "change " + changeId, change.slug());
    }
}
