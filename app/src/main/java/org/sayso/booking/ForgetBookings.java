package org.sayso.booking;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases by the clock: who needs what on the day after the event; names and contacts 30 days after it, 97 for whoever asked to hear what changed, or 7 after she
 * cancelled. How many came stays.
 */
@Singleton
class ForgetBookings {
    static final Duration KEPT = Duration.ofDays(30);
    static final Duration KEPT_FOR_NEWS = Duration.ofDays(97);
    static final Duration KEPT_CANCELLED = Duration.ofDays(7);
    private static final Logger LOG = LoggerFactory.getLogger(ForgetBookings.class);
    private final BookingRepository bookings;
    private final WalkInRepository walkIns;
    private final Site site;
    private final Clock clock;

    ForgetBookings(BookingRepository bookings, WalkInRepository walkIns, Site site, Clock clock) {
        this.bookings = bookings;
        this.walkIns = walkIns;
        this.site = site;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "${sayso.bookings.forget:2m}", fixedDelay = "${sayso.bookings.forget-pause:30m}")
    void forgetWhatIsOver() {
        try {
            forget();
        } catch (RuntimeException e) {
            LOG.warn("Bookings that are over wait to be erased: {}", e.getClass().getSimpleName());
        }
    }

    void forget() {
        Instant now = clock.instant();
        bookings.forgetNeeds(site.slug(), Moments.dayOf(now).atStartOfDay(Moments.LONDON).toInstant());
        bookings.forgetWho(site.slug(), now.minus(KEPT), false);
        bookings.forgetWho(site.slug(), now.minus(KEPT_FOR_NEWS), true);
        bookings.forgetCancelled(site.slug(), now.minus(KEPT_CANCELLED));
        walkIns.forget(site.slug(), now.minus(KEPT));
    }
}
