package org.sayso.event;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.partnership.Site;

/** The events of this site, seen through what an asker may see. */
@Singleton
public class Events {
    private final EventRepository events;
    private final Places places;
    private final Site site;
    private final Clock clock;

    Events(EventRepository events, Places places, Site site, Clock clock) {
        this.events = events;
        this.places = places;
        this.site = site;
        this.clock = clock;
    }

    /** A draft is as if it had never been; a cancelled one and one that is past are still there. */
    public Optional<Event> findVisible(String slug) {
        return find(slug).filter(Event::isPublic);
    }

    public Optional<Event> find(String slug) {
        return events.findByPartnershipAndSlug(site.slug(), slug);
    }

    public Optional<Event> byId(String id) {
        return events.findByPartnershipAndId(site.slug(), id);
    }

    public List<Event> byIds(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : events.findByPartnershipAndIdIn(site.slug(), ids);
    }

    /** All of this site, drafts among them, the earliest first. */
    public List<Event> all() {
        return events.findByPartnershipOrderByStartsAt(site.slug());
    }

    /** Those that begin from that moment on and before the other, the earliest first; drafts among them. */
    public List<Event> startingBetween(Instant from, Instant until) {
        return events.startingBetween(site.slug(), from, until);
    }

    /** When the first and the last of those begin that anybody may see and that were not cancelled; empty where there is none. */
    public Optional<Span> span() {
        return events.first(site.slug()).flatMap(first -> events.last(site.slug()).map(last -> new Span(first.startsAt(), last.startsAt())));
    }

    public record Span(Instant first, Instant last) {}

    /** Those that are still to come or running, the next first; cancelled ones among them, drafts not. */
    public List<Event> ahead() {
        return events.ahead(site.slug(), clock.instant());
    }

    /** Those that took place and ended between these, the earliest first; drafts and cancelled ones not. */
    public List<Event> endedBetween(Instant from, Instant until) {
        return events.endedBetween(site.slug(), from, until);
    }

    /** Those that are over, the latest first; drafts not. */
    List<Event> past(int size, long skip) {
        return events.past(site.slug(), clock.instant(), size, skip);
    }

    long countPast() {
        return events.countPast(site.slug(), clock.instant());
    }

    /** The same series, the earliest first, drafts among them. */
    public List<Event> ofSeries(String seriesId) {
        return events.findByPartnershipAndSeriesIdOrderByStartsAt(site.slug(), seriesId);
    }

    /** Refs of the actions of its plan that it serves. */
    public List<String> actions(Event event) {
        return events.actions(event.id());
    }

    /** Places taken in each. */
    public Map<String, Integer> taken(Collection<Event> of) {
        return of.isEmpty() ? Map.of() : places.of(of.stream().map(Event::id).toList()).stream().collect(Collectors.toMap(Places.Taken::eventId, Places.Taken::taken));
    }

    public int taken(Event event) {
        return taken(List.of(event)).getOrDefault(event.id(), 0);
    }

    public EventStage stage(Event event) {
        return event.stage(now(), taken(event));
    }

    private Instant now() {
        return clock.instant();
    }
}
