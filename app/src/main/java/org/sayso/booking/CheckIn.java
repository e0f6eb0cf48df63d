package org.sayso.booking;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.sayso.event.Event;
import org.sayso.partnership.Site;
import org.sayso.web.MakeOnce;

/** Who came. Each step can be undone, and twice is as once. */
@Singleton
class CheckIn {
    static final int MOST_WALK_INS = 200;
    private final BookingRepository bookings;
    private final WalkInRepository walkIns;
    private final MakeOnce once;
    private final Site site;
    private final Clock clock;

    CheckIn(BookingRepository bookings, WalkInRepository walkIns, MakeOnce once, Site site, Clock clock) {
        this.bookings = bookings;
        this.walkIns = walkIns;
        this.once = once;
        this.site = site;
        this.clock = clock;
    }

    void came(Event event, String bookingId, int people) {
        bookings.came(event.id(), bookingId, people, clock.instant());
    }

    void undo(Event event, String bookingId) {
        bookings.came(event.id(), bookingId, null, null);
    }

    void walkIn(Event event, String key, @Nullable String name, int people) {
        once.make(() -> walkIns.findByEventIdAndId(event.id(), key), () -> walkIns.save(new WalkIn(key, site.slug(), event.id(), name, people, clock.instant())));
    }

    void undoWalkIn(Event event, String id) {
        walkIns.findByEventIdAndId(event.id(), id).ifPresent(walkIn -> walkIns.deleteById(walkIn.id()));
    }
}
