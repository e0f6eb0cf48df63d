package org.sayso.event;

import io.micronaut.http.HttpParameters;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.Paging;

/** Puts the public list of events together. */
@Singleton
class EventsPages {
    private static final int PAST = 12;
    private final Events events;
    private final EventCards cards;
    private final Site site;

    EventsPages(Events events, EventCards cards, Site site) {
        this.events = events;
        this.cards = cards;
        this.site = site;
    }

    EventsPage page(HttpParameters query) {
        EventFilter filter = EventFilter.of(query, site.partnership());
        List<Event> ahead = events.ahead().stream().filter(filter::finds).toList();
        int page = Paging.page(number(query.get("page")));
        List<Event> past = filter.isNarrow() ? List.of() : events.past(PAST, (long) (page - 1) * PAST);
        Map<LocalDate, List<EventCard>> months = ahead.isEmpty() ? Map.of()
                : cards.of(ahead).entrySet().stream().collect(Collectors.groupingBy(e -> Moments.dayOf(e.getKey().startsAt()).withDayOfMonth(1), LinkedHashMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new EventsPage(
                filter, areas(filter), choices(filter.who(), Arrays.stream(EventAudience.values()).map(EventAudience::slug), "event.for."),
                choices(filter.kind(), Arrays.stream(EventKind.values()).map(EventKind::slug), "event.kind."), choices(filter.how(), Stream.of("room", "online"), "event.how."), ahead.size(),
                months.entrySet().stream().map(e -> new EventsPage.Month(Moments.month(e.getKey()), e.getValue())).toList(), List.copyOf(cards.of(past).values()),
                new Paging(page, PAST, filter.isNarrow() ? 0 : events.countPast(), filter.path()));
    }

    private List<EventsPage.Choice> areas(EventFilter filter) {
        return Stream.concat(
                Stream.of(new EventsPage.Choice("", "event.filter.anywhere", null, filter.area().isEmpty())),
                site.partnership().areas().stream().map(area -> new EventsPage.Choice(area.slug(), null, area.name(), area.slug().equals(filter.area())))).toList();
    }

    private static List<EventsPage.Choice> choices(String chosen, Stream<String> slugs, String keys) {
        return Stream.concat(
                Stream.of(new EventsPage.Choice("", "event.filter.all", null, chosen.isEmpty())),
                slugs.map(slug -> new EventsPage.Choice(slug, keys + slug, null, slug.equals(chosen)))).toList();
    }

    private static Integer number(String page) {
        return page != null && page.matches("\\d{1,6}") ? Integer.valueOf(page) : null;
    }
}
