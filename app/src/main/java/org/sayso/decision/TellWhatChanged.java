package org.sayso.decision;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.sayso.booking.NewsReaders;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.event.Places;
import org.sayso.partnership.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the clock, 14, 60 and 90 days after an event: whoever asked for it is told what was finished since the time before, and nobody is told where nothing was.
 * Where Sayso was away, the latest that is due stands for those before it. That it was looked and that letters are written is one transaction, under the lock of the
 * event: any number of workers may look at once, and no point is finished meanwhile and then left out.
 */
@Singleton
class TellWhatChanged {
    static final List<Integer> DAYS = List.of(14, 60, 90);
    /** From then on the addresses are erased. */
    private static final Duration LATEST = Duration.ofDays(97);
    private static final Logger LOG = LoggerFactory.getLogger(TellWhatChanged.class);
    private final TellingRepository tellings;
    private final ChangedNews news;
    private final Points points;
    private final NewsReaders readers;
    private final Events events;
    private final Places places;
    private final TransactionOperations<Connection> transactions;
    private final Site site;
    private final Clock clock;

    TellWhatChanged(
            TellingRepository tellings, ChangedNews news, Points points, NewsReaders readers, Events events, Places places, TransactionOperations<Connection> transactions, Site site,
            Clock clock) {
        this.tellings = tellings;
        this.news = news;
        this.points = points;
        this.readers = readers;
        this.events = events;
        this.places = places;
        this.transactions = transactions;
        this.site = site;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "${sayso.decisions.pause:10m}", fixedDelay = "${sayso.decisions.pause:10m}")
    void tellWhatIsDue() {
        try {
            tell();
        } catch (RuntimeException e) {
            LOG.warn("Letters about what changed wait: {}", e.getClass().getSimpleName());
        }
    }

    void tell() {
        Instant now = clock.instant();
        Set<String> told = new HashSet<>();
        tellings.since(site.slug(), now.minus(LATEST)).forEach(telling -> told.add(telling.eventId() + " " + telling.afterDays()));
        for (Event event : events.endedBetween(now.minus(LATEST), now.minus(Duration.ofDays(DAYS.getFirst())))) {
            due(event, now).ifPresent(days -> {
                if (!told.contains(event.id() + " " + days)) {
                    alone(event.id(), days);
                }
            });
        }
    }

    /** How many days after the event the latest look was due. */
    private static OptionalInt due(Event event, Instant now) {
        return DAYS.stream().filter(days -> !now.isBefore(event.endsAt().plus(Duration.ofDays(days)))).mapToInt(days -> days).max();
    }

    /** In a transaction of its own: what goes wrong with one event keeps no other waiting. */
    private void alone(String eventId, int days) {
        try {
            transactions.executeWrite(status -> {
                places.lock(eventId);
                events.byId(eventId).filter(event -> event.cancelledAt() == null).ifPresent(event -> look(event, days));
                return null;
            });
        } catch (RuntimeException e) {
            LOG.warn("Letters about what changed after event {} wait: {}", eventId, e.getClass().getSimpleName());
        }
    }

    private void look(Event event, int days) {
        List<Telling> before = tellings.of(site.slug(), event.id());
        if (before.stream().anyMatch(telling -> telling.afterDays() >= days)) {
            return;
        }
        Instant now = clock.instant();
        Instant since = before.stream().filter(telling -> telling.points() > 0).map(Telling::toldAt).max(Instant::compareTo).orElse(event.startsAt());
        List<Points.Finished> finished = points.changedSince(event.id(), since);
        int letters = finished.isEmpty() ? 0 : readers.tell(event, news.of(event, days, finished, points.counts(event.id()).open()));
        tellings.keep(site.slug(), event.id(), days, now, finished.size(), letters);
    }
}
