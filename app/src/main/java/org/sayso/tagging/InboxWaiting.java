package org.sayso.tagging;

import jakarta.inject.Singleton;
import org.sayso.partnership.Site;

/** How much waits in the inbox, as its lists show it. */
@Singleton
public class InboxWaiting {
    private final InboxRepository inbox;
    private final Site site;

    InboxWaiting(InboxRepository inbox, Site site) {
        this.inbox = inbox;
        this.site = site;
    }

    /** To be set against the plan. */
    public long undecided() {
        return now().undecided();
    }

    /** Before that, to be put into English. */
    public long needsEnglish() {
        return now().needsEnglish();
    }

    private StateCounts now() {
        return inbox.perState(site.slug(), "", "", "", Sure.LIKELY_FROM, Sure.VERY_LIKELY_FROM);
    }
}
