package org.sayso.tagging;

import jakarta.inject.Singleton;
import org.sayso.partnership.Site;

/** How much waits for its English before it can be set against the plan. */
@Singleton
public class NeedsEnglish {
    private final InboxRepository inbox;
    private final Site site;

    NeedsEnglish(InboxRepository inbox, Site site) {
        this.inbox = inbox;
        this.site = site;
    }

    public long count() {
        return inbox.perState(site.slug(), "", "", "", Sure.LIKELY_FROM, Sure.VERY_LIKELY_FROM).needsEnglish();
    }
}
