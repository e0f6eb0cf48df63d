package org.sayso.event;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.web.Moments;
import org.sayso.web.Text;

/** Brings in an event that is open already, also one that is past: for content, not for forms. */
@Singleton
public class BringEvent {
    private final EventRepository events;
    private final Places places;
    private final Hosts hosts;
    private final KeepSeries series;
    private final Site site;
    private final Clock clock;

    BringEvent(EventRepository events, Places places, Hosts hosts, KeepSeries series, Site site, Clock clock) {
        this.events = events;
        this.places = places;
        this.hosts = hosts;
        this.series = series;
        this.site = site;
        this.clock = clock;
    }

    /** @param series title of it, or null; @param access slugs of {@link Access}; @param actions refs of its plan */
    public record Brought(
            String title, EventKind kind, @Nullable String about, EventAudience audience, Instant startsAt, Instant endsAt, @Nullable String place, @Nullable String address,
            @Nullable String directions, @Nullable String locality, boolean isOnline, @Nullable String onlineLink, List<String> access, int capacity, @Nullable Integer target, String plan,
            List<String> actions, @Nullable String campaignId, @Nullable String series, @Nullable String contact) {}

    /** @param host runs it; @param openedAt when people could see it first */
    @Transactional
    public Event bring(Colleague host, Brought b, Instant openedAt) {
        String id = UUID.randomUUID().toString();
        Event event = events.save(new Event(
                id, site.slug(), Text.slug(b.title() + " " + Moments.dayOf(b.startsAt())), series.idOf(b.series() == null ? "" : b.series()), b.title(), b.kind().slug(), b.about(), b.audience().slug(), b.startsAt(),
                b.endsAt(), b.place(), b.address(), b.directions(), b.locality(), b.onlineLink(), b.isOnline(), Access.kept(b.access()), b.capacity(), b.target(), b.plan(), b.campaignId(), b.contact(), openedAt,
                host.name(), null, null, null, 0, openedAt, clock.instant(), null));
        places.begin(id);
        b.actions().forEach(ref -> events.addAction(id, ref));
        hosts.add(id, host.id(), clock.instant());
        return event;
    }
}
