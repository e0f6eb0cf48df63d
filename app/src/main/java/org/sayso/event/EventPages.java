package org.sayso.event;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.web.Refusal;

/** Puts the public page of one event together, with the parts of other rooms. */
@Singleton
class EventPages {
    private static final int OTHERS = 3;
    private final Events events;
    private final SeriesRepository series;
    private final StructuredEvent structured;
    private final List<EventPart> parts;
    private final Plans plans;
    private final Site site;
    private final Clock clock;

    EventPages(Events events, SeriesRepository series, StructuredEvent structured, List<EventPart> parts, Plans plans, Site site, Clock clock) {
        this.events = events;
        this.series = series;
        this.structured = structured;
        this.parts = parts.stream().sorted(Comparator.comparing(EventPart::place)).toList();
        this.plans = plans;
        this.site = site;
        this.clock = clock;
    }

    EventPage page(String slug) {
        Event event = events.findVisible(slug).orElseThrow(Refusal::notFound);
        return of(event, parts.stream().flatMap(part -> part.inPublic(event).stream()).toList());
    }

    /** A draft as people will see it, without what other rooms would add. */
    EventPage preview(Event event) {
        return of(event, List.of());
    }

    private EventPage of(Event event, List<EventPart.Shown> shown) {
        Instant now = clock.instant();
        List<Event> others = event.seriesId() == null ? List.of()
                : events.ofSeries(event.seriesId()).stream().filter(e -> e.isPublic() && e.cancelledAt() == null && !e.id().equals(event.id()) && !e.hasEnded(now)).limit(OTHERS).toList();
        Map<String, Integer> taken = events.taken(others);
        int takenHere = events.taken(event);
        return new EventPage(
                event, EventCard.of(event, takenHere, now, site.partnership()), event.seriesId() == null ? null : series.findByPartnershipAndId(site.slug(), event.seriesId()).map(Series::title).orElse(null),
                served(event), others.stream().map(e -> EventCard.of(e, taken.getOrDefault(e.id(), 0), now, site.partnership())).toList(), shown, structured.of(event, event.stage(now, takenHere)));
    }

    private List<EventPage.Served> served(Event event) {
        return plans.find(event.plan()).map(plan -> events.actions(event).stream().flatMap(ref -> plan.action(ref).stream().map(action -> served(plan, action))).toList()).orElse(List.of());
    }

    private EventPage.Served served(Plan plan, Plan.Action action) {
        String priority = plan.priorities().stream().filter(p -> p.actions().contains(action)).map(Plan.Priority::slug).findFirst().orElse("");
        return new EventPage.Served(action.ref(), action.text(), plans.path(plan) + "#" + priority);
    }
}
