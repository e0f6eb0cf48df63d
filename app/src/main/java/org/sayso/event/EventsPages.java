package org.sayso.event;

import io.micronaut.http.HttpParameters;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
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
    private final Site site;
    private final Clock clock;

    EventsPages(Events events, Site site, Clock clock) {
        this.events = events;
        this.site = site;
        this.clock = clock;
    }

    EventsPage page(HttpParameters query) {
        EventFilter filter = EventFilter.of(query, site.partnership());
        List<Event> ahead = events.ahead().stream().filter(filter::finds).toList();
        int page = Paging.page(number(query.get("page")));
        long total = events.countPast();
        List<Event> past = filter.isNarrow() ? List.of() : events.past(PAST, (long) (page - 1) * PAST);
        Map<LocalDate, List<EventCard>> months = ahead.isEmpty() ? Map.of()
                : cards(ahead).entrySet().stream().collect(Collectors.groupingBy(e -> Moments.dayOf(e.getKey().startsAt()).withDayOfMonth(1), LinkedHashMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new EventsPage(
                filter, areas(filter), choices(filter.who(), Arrays.stream(EventAudience.values()).map(EventAudience::slug), "event.for."),
                choices(filter.kind(), Arrays.stream(EventKind.values()).map(EventKind::slug), "event.kind."), choices(filter.how(), Stream.of("room", "online"), "event.how."), ahead.size(),
                months.entrySet().stream().map(e -> new EventsPage.Month(Moments.month(e.getKey()), e.getValue())).toList(), List.copyOf(cards(past).values()),
                new Paging(page, PAST, filter.isNarrow() ? 0 : total, filter.path()));
    }

    /** The next ones, for the front page. */
    List<EventCard> next(int most) {
        return cards(events.ahead().stream().filter(event -> event.cancelledAt() == null).limit(most).toList()).values().stream().toList();
    }

    private Map<Event, EventCard> cards(List<Event> of) {
        Map<String, Integer> taken = events.taken(of);
        Instant now = clock.instant();
        Map<Event, EventCard> cards = new LinkedHashMap<>();
        of.forEach(event -> cards.put(event, EventCard.of(event, taken.getOrDefault(event.id(), 0), now, site.partnership())));
        return cards;
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
