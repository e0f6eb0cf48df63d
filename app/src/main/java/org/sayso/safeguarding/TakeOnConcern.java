package org.sayso.safeguarding;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/** Takes an open concern on: from now on it says who looks after it. A second one to do so is told who was first. */
@Singleton
class TakeOnConcern {
    private final ConcernRepository concerns;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    TakeOnConcern(ConcernRepository concerns, Audit audit, Site site, Clock clock) {
        this.concerns = concerns;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** @return false when somebody else has it, and nothing was changed */
    @Transactional
    boolean takeOn(Colleague who, String concernId) {
        Concern concern = concerns.lock(site.slug(), concernId).orElseThrow(Refusal::notFound);
        if (!concern.isOpen() || concern.seenAt() != null) {
            return false;
        }
        concerns.update(concern.takenOn(who, clock.instant()));
        audit.wrote(who, "took-on-concern", "concern " + concernId, null);
        return true;
    }
}
