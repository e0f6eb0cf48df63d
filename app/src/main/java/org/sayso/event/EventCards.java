package org.sayso.event;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.partnership.Site;

/** Makes cards of events. */
@Singleton
public class EventCards {
    private final Events events;
    private final Site site;
    private final Clock clock;

    EventCards(Events events, Site site, Clock clock) {
        this.events = events;
        this.site = site;
        this.clock = clock;
    }

    /** In the order of the events. */
    public Map<Event, EventCard> of(List<Event> of) {
        Map<String, Integer> taken = events.taken(of);
        Instant now = clock.instant();
        Map<Event, EventCard> cards = new LinkedHashMap<>();
        of.forEach(event -> cards.put(event, EventCard.of(event, taken.getOrDefault(event.id(), 0), now, site.partnership())));
        return cards;
    }

    /** The next ones that will happen. */
    public List<EventCard> next(int most) {
        return List.copyOf(of(events.ahead().stream().filter(event -> event.cancelledAt() == null).limit(most).toList()).values());
    }
}
