package org.sayso.safeguarding;

import jakarta.inject.Singleton;
import java.util.List;
import org.sayso.partnership.Site;

/** How much waits for somebody to look: numbers only, for the first page of the desk. */
@Singleton
public class Waiting {
    private final HeldRepository held;
    private final ConcernRepository concerns;
    private final Site site;

    Waiting(HeldRepository held, ConcernRepository concerns, Site site) {
        this.held = held;
        this.concerns = concerns;
        this.site = site;
    }

    /** Responses that nobody has read, and those whose sender has added words since. */
    public long toRead() {
        return List.of(QueueList.HELD, QueueList.ADDED).stream().mapToLong(list -> held.count(site.slug(), list.standings(), list.isOfAddedWords(), "")).sum();
    }

    public long openConcerns() {
        return concerns.countOpen(site.slug());
    }
}
