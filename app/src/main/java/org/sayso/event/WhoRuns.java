package org.sayso.event;

import jakarta.inject.Singleton;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/** Who may see who booked: the hosts of that event, and nobody else because of a role. */
@Singleton
public class WhoRuns {
    private final Hosts hosts;
    private final Events events;

    WhoRuns(Hosts hosts, Events events) {
        this.hosts = hosts;
        this.events = events;
    }

    public boolean runs(Colleague colleague, Event event) {
        return colleague.id() != null && hosts.of(event.id()).contains(colleague.id());
    }

    /** An event of this site for one of its hosts; for anybody else it is not there. */
    public Event run(Colleague colleague, String slug) {
        return events.find(slug).filter(event -> runs(colleague, event)).orElseThrow(Refusal::notFound);
    }
}
