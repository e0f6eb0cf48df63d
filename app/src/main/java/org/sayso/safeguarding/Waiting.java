package org.sayso.safeguarding;

import jakarta.inject.Singleton;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Site;

/** How much waits for somebody to look: numbers only, for the first page of the desk. */
@Singleton
public class Waiting {
    private final ResponseRepository responses;
    private final ConcernRepository concerns;
    private final Site site;

    Waiting(ResponseRepository responses, ConcernRepository concerns, Site site) {
        this.responses = responses;
        this.concerns = concerns;
        this.site = site;
    }

    public long heldCount() {
        return responses.countStanding(site.slug(), Standing.HELD.name());
    }

    public long openConcerns() {
        return concerns.countOpen(site.slug());
    }
}
