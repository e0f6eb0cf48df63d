package org.sayso.safeguarding;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/** Opens a concern, and writes down that somebody did: words about harm are not read unseen. Words that were new are not new any more. */
@Singleton
class ViewConcern {
    private final ConcernRepository concerns;
    private final Audit audit;
    private final Site site;

    ViewConcern(ConcernRepository concerns, Audit audit, Site site) {
        this.concerns = concerns;
        this.audit = audit;
        this.site = site;
    }

    @Transactional
    Concern view(Colleague who, String concernId) {
        Concern concern = concerns.findByPartnershipAndId(site.slug(), concernId).orElseThrow(Refusal::notFound);
        if (concern.newWords()) {
            concerns.wordsSeen(concernId, concern.version());
        }
        audit.wrote(who, "viewed-concern", "concern " + concernId, null);
        return concern;
    }
}
