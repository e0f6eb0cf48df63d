package org.sayso.decision;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Moments;
import org.sayso.web.Numbers;
import org.sayso.web.Paging;

/** All open points: admins and plan leads see all, others those of events that they run and those that everybody can read. */
@Singleton
class AgreedPages {
    private static final int SIZE = 25;
    private final PointRepository points;
    private final Events events;
    private final Site site;
    private final Clock clock;

    AgreedPages(PointRepository points, Events events, Site site, Clock clock) {
        this.points = points;
        this.events = events;
        this.site = site;
        this.clock = clock;
    }

    /** @param late how many of all are late */
    @Introspected
    record ListPage(List<Row> rows, String all, String late, Paging paging) {}

    /** @param href the point for a host of its event, else the event */
    @Introspected
    record Row(String what, String who, String due, boolean isLate, String event, String href) {}

    ListPage list(Colleague who, @Nullable Integer page) {
        int seesAll = who.is(Role.ADMIN) || who.is(Role.PLAN_LEAD) ? 1 : 0;
        String member = who.id() == null ? "" : who.id();
        PointRepository.Open open = points.countOpen(site.slug(), seesAll, member, Moments.dayOf(clock.instant()));
        Paging paging = new Paging(Paging.page(page), SIZE, open.points(), "/desk/agreed?");
        List<Point> shown = points.open(site.slug(), seesAll, member, SIZE, paging.offset());
        List<String> ids = shown.stream().map(Point::eventId).distinct().toList();
        Map<String, Event> of = events.byIds(ids).stream().collect(Collectors.toMap(Event::id, event -> event));
        Set<String> runs = ids.isEmpty() ? Set.of() : Set.copyOf(points.runBy(member, ids));
        return new ListPage(
                shown.stream().filter(p -> of.containsKey(p.eventId())).map(p -> row(p, of.get(p.eventId()), runs.contains(p.eventId()))).toList(), Numbers.grouped(open.points()),
                Numbers.grouped(open.late()), paging);
    }

    private Row row(Point point, Event event, boolean isHost) {
        return new Row(
                point.what(), point.who(), Moments.day(point.dueOn()), point.isLate(Moments.dayOf(clock.instant())), event.title(),
                isHost ? AfterwardsPages.path(event) + "/points/" + point.id() : "/desk/events/" + event.slug());
    }
}
