package org.sayso.event;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;

/** Puts an event on the site, when what it needs is there; takes it off again while nobody has booked. */
@Singleton
class OpenEvent {
    private final EventRepository events;
    private final Places places;
    private final Hosts hosts;
    private final List<EventPart> parts;
    private final Audit audit;
    private final Clock clock;

    OpenEvent(EventRepository events, Places places, Hosts hosts, List<EventPart> parts, Audit audit, Clock clock) {
        this.events = events;
        this.places = places;
        this.hosts = hosts;
        this.parts = parts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param words message key of what is asked for; @param link where it can be put right */
    @Introspected
    record Check(String words, boolean done, String link) {}

    List<Check> checks(Event event) {
        String page = "/desk/events/" + event.slug();
        return List.of(
                new Check("event.check.ahead", !event.hasStarted(clock.instant()), page + "/edit#starts-day"),
                new Check("event.check.target", event.target() != null, page + "/edit#target"),
                new Check("event.check.contact", event.contact() != null || !EventAudience.of(event.audience()).map(EventAudience::hasChildren).orElse(true), page + "/edit#contact"),
                new Check("event.check.host", !hosts.of(event.id()).isEmpty(), page + "#hosts"));
    }

    /** @return false when something is missing; twice is as once */
    @Transactional
    boolean open(Colleague by, Event event) {
        if (event.openedAt() != null) {
            return true;
        }
        if (!event.stage(clock.instant(), 0).mayBecome(EventStage.OPEN) || !checks(event).stream().allMatch(Check::done)) {
            return false;
        }
        events.update(event.opened(by.name(), clock.instant()));
        audit.wrote(by, "event-opened", "event " + event.slug(), null);
        return true;
    }

    /** @return false when somebody has booked, or it began */
    @Transactional
    boolean backToDraft(Colleague by, Event event) {
        if (event.openedAt() == null) {
            return true;
        }
        int taken = places.lock(event.id());
        if (taken > 0 || !event.stage(clock.instant(), taken).mayBecome(EventStage.DRAFT) || event.hasStarted(clock.instant())) {
            return false;
        }
        Event draft = event.draftAgain(clock.instant());
        if (parts.stream().anyMatch(part -> part.objects(event, draft).isPresent())) {
            return false;
        }
        events.update(draft);
        audit.wrote(by, "event-draft", "event " + event.slug(), null);
        return true;
    }
}
