package org.sayso.impact;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.agenda.Agendas;
import org.sayso.booking.Attendance;
import org.sayso.decision.Points;
import org.sayso.event.Event;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;

/** Gathers what is counted of events, of many with as few questions as of one. */
@Singleton
class Gather {
    private final Attendance attendance;
    private final FaceRepository faces;
    private final Agendas agendas;
    private final Points points;
    private final Site site;
    private final Clock clock;

    Gather(Attendance attendance, FaceRepository faces, Agendas agendas, Points points, Site site, Clock clock) {
        this.attendance = attendance;
        this.faces = faces;
        this.agendas = agendas;
        this.points = points;
        this.site = site;
        this.clock = clock;
    }

    /** By the id of the event. @param events of this site; @param inPublic agreed points only where they are shown in public */
    Map<String, Figures> of(Collection<Event> events, boolean inPublic) {
        if (events.isEmpty()) {
            return Map.of();
        }
        List<String> ids = events.stream().map(Event::id).distinct().toList();
        Map<String, Attendance.Counts> came = attendance.of(events);
        Map<String, FaceRepository.Count> said = faces.counts(site.slug(), ids, Moments.dayOf(clock.instant())).stream().collect(Collectors.toMap(FaceRepository.Count::eventId, Function.identity()));
        Map<String, Agendas.Chosen> chosen = agendas.chosen(ids);
        Map<String, Points.Counts> agreed = points.of(ids);
        Set<String> shown = inPublic ? points.published(ids) : Set.copyOf(ids);
        return events.stream().collect(Collectors.toMap(Event::id, event -> new Figures(
                event, people(came.get(event.id())), said.getOrDefault(event.id(), new FaceRepository.Count(event.id(), 0, 0, 0, 0)),
                chosen.getOrDefault(event.id(), new Agendas.Chosen(event.id(), 0, 0)), shown.contains(event.id()) ? agreed.getOrDefault(event.id(), Points.Counts.NONE) : Points.Counts.NONE), (a, b) -> a));
    }

    private static @Nullable Long people(Attendance.Counts counts) {
        return counts.isCounted() ? Long.valueOf(counts.total()) : null;
    }
}
