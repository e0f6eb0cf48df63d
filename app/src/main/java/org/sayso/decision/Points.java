package org.sayso.decision;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.event.Term;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;

/** What rooms to the right may know of the agreed points of this site's events. Another partnership's event has none. */
@Singleton
public class Points {
    private final PointRepository points;
    private final Proofs proofs;
    private final Events events;
    private final Site site;
    private final Clock clock;

    Points(PointRepository points, Proofs proofs, Events events, Site site, Clock clock) {
        this.points = points;
        this.proofs = proofs;
        this.events = events;
        this.site = site;
        this.clock = clock;
    }

    /** How many points stand where. @param open not finished; those that are late are among them */
    @Introspected
    public record Counts(long open, long done, long notDoing, long late) {
        public static final Counts NONE = new Counts(0, 0, 0, 0);

        public long all() {
            return open + done + notDoing;
        }

        public Counts plus(Counts other) {
            return new Counts(open + other.open, done + other.done, notDoing + other.notDoing, late + other.late);
        }
    }

    /**
     * A point that is finished, as anybody may see it.
     *
     * @param who role or team
     * @param isDone false: it is not done, and {@code reason} says why
     * @param proof what shows that it is done, or null when it is not
     */
    @Introspected
    public record Finished(String id, String what, String who, boolean isDone, Instant at, @Nullable Proof proof, @Nullable String reason) {}

    /** Also of an event whose record is a draft: what is for the public asks {@link #published} too. */
    public Counts counts(String eventId) {
        return of(List.of(eventId)).getOrDefault(eventId, Counts.NONE);
    }

    /** The same of many events, in one question; an event that has no point is not in it. */
    public Map<String, Counts> of(Collection<String> eventIds) {
        return eventIds.isEmpty() ? Map.of() : points.tallies(site.slug(), eventIds, today()).stream().collect(Collectors.toMap(PointRepository.Tally::eventId, Points::counts, Counts::plus));
    }

    /** Of all events of a term that anybody may see and that were not cancelled. */
    public Counts ofTerm(Term term) {
        List<String> ids = events.all().stream().filter(e -> e.isPublic() && e.cancelledAt() == null && Term.of(e.startsAt()).equals(term)).map(Event::id).toList();
        return of(ids).values().stream().reduce(Counts.NONE, Counts::plus);
    }

    public boolean isClosed(String eventId) {
        return closed(List.of(eventId)).contains(eventId);
    }

    /** Those of these events that are closed: no point of theirs is open. */
    public Set<String> closed(Collection<String> eventIds) {
        return eventIds.isEmpty() ? Set.of() : new HashSet<>(points.closed(site.slug(), eventIds));
    }

    /** Those of these events whose record is published: their points are shown in public. */
    public Set<String> published(Collection<String> eventIds) {
        return eventIds.isEmpty() ? Set.of() : new HashSet<>(points.published(site.slug(), eventIds));
    }

    /** What was finished after that moment, the earliest first; nothing while the record of the event is a draft. */
    public List<Finished> changedSince(String eventId, Instant since) {
        Function<Event, List<Finished>> finished = event -> points.finishedSince(site.slug(), eventId, since).stream().map(point -> finished(point, event)).toList();
        return events.byId(eventId).map(finished).orElse(List.of());
    }

    private Finished finished(Point point, Event event) {
        boolean isDone = point.state() == PointState.DONE;
        return new Finished(point.id(), point.what(), point.who(), isDone, point.finishedAt(), isDone ? proofs.of(point, event) : null, isDone ? null : point.reason());
    }

    private static Counts counts(PointRepository.Tally tally) {
        return switch (tally.state()) {
            case OPEN -> new Counts(tally.points(), 0, 0, tally.late());
            case DONE -> new Counts(0, tally.points(), 0, 0);
            case NOT_DOING -> new Counts(0, 0, tally.points(), 0);
        };
    }

    private LocalDate today() {
        return Moments.dayOf(clock.instant());
    }
}
