package org.sayso.decision;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sayso.agenda.AgendaItem;
import org.sayso.agenda.Agendas;
import org.sayso.event.Event;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;

/** Makes agreed points ready to be shown. */
@Singleton
class PointLines {
    private final PointRepository points;
    private final Proofs proofs;
    private final Agendas agendas;
    private final Site site;
    private final Clock clock;

    PointLines(PointRepository points, Proofs proofs, Agendas agendas, Site site, Clock clock) {
        this.points = points;
        this.proofs = proofs;
        this.agendas = agendas;
        this.site = site;
        this.clock = clock;
    }

    /** All of an event, those that are due first before the others. */
    List<PointLine> of(Event event) {
        Map<String, String> items = items(event);
        return points.of(site.slug(), event.id()).stream().map(point -> line(point, event, items)).toList();
    }

    PointLine line(Point point, Event event) {
        return line(point, event, point.agendaItemId() == null ? Map.of() : items(event));
    }

    private PointLine line(Point point, Event event, Map<String, String> items) {
        boolean isLate = point.isLate(Moments.dayOf(clock.instant()));
        boolean isDone = point.state() == PointState.DONE;
        boolean isNotDoing = point.state() == PointState.NOT_DOING;
        return new PointLine(
                point.id(), point.agendaItemId() == null ? null : items.get(point.agendaItemId()), point.what(), point.who(), Moments.day(point.dueOn()),
                isLate ? "decision.late" : isDone ? "decision.done" : isNotDoing ? "decision.not-doing" : "decision.open",
                isLate ? "status-under-way" : isDone ? "status-done" : isNotDoing ? "status-not-doing" : "status-planned",
                isLate ? "triangle-alert" : isDone ? "circle-check" : isNotDoing ? "circle-slash" : "clock", point.isOpen(), isLate,
                point.finishedAt() == null ? null : Moments.day(point.finishedAt()), isDone ? proofs.of(point, event) : null, isNotDoing ? point.reason() : null, point.version());
    }

    private Map<String, String> items(Event event) {
        return agendas.published(event.id()).stream().collect(Collectors.toMap(AgendaItem::id, AgendaItem::words));
    }
}
