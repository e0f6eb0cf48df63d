package org.sayso.booking;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.event.Places;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the clock and at the events to come: tells whoever booked that it is in two days, in two hours, moved or off. Each is told once, late where Sayso was
 * away, and never after it began; that a letter is written and that it is marked as told is one transaction. Any number of workers may run at once.
 */
@Singleton
class RemindThose {
    static final Duration TWO_DAYS = Duration.ofDays(2);
    static final Duration TWO_HOURS = Duration.ofHours(2);
    /** With less left nobody reads it in time. */
    static final Duration TOO_SHORT = Duration.ofMinutes(15);
    private static final Logger LOG = LoggerFactory.getLogger(RemindThose.class);
    private final BookingRepository bookings;
    private final BookingLetters letters;
    private final FillFromWaiting filling;
    private final Events events;
    private final Places places;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    RemindThose(
            BookingRepository bookings, BookingLetters letters, FillFromWaiting filling, Events events, Places places, TransactionOperations<Connection> transactions,
            Clock clock) {
        this.bookings = bookings;
        this.letters = letters;
        this.filling = filling;
        this.events = events;
        this.places = places;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "${sayso.bookings.pause:30s}", fixedDelay = "${sayso.bookings.pause:30s}")
    void remindWhatIsDue() {
        try {
            remind();
        } catch (RuntimeException e) {
            LOG.warn("Letters about events wait: {}", e.getClass().getSimpleName());
        }
    }

    void remind() {
        for (Event event : events.ahead()) {
            Instant now = clock.instant();
            if (event.cancelledAt() == null && event.hasStarted(now)) {
                continue;
            }
            if (event.cancelledAt() == null && !bookings.waiting(event.id()).isEmpty()) {
                alone("event " + event.id(), () -> fill(event.id())); // it may have more places than it had
            }
            for (Booking booking : bookings.standing(event.id())) {
                if (mayBeDue(event, booking, now)) {
                    alone("booking " + booking.id(), () -> tell(event, booking, now));
                }
            }
        }
    }

    /** In a transaction of its own: what goes wrong with one keeps nobody else waiting. */
    private void alone(String what, Supplier<Boolean> act) {
        try {
            transactions.executeWrite(status -> act.get());
        } catch (RuntimeException e) {
            LOG.warn("Letters of {} wait: {}", what, e.getClass().getSimpleName());
        }
    }

    private boolean fill(String eventId) {
        places.lock(eventId);
        events.byId(eventId).ifPresent(filling::fill);
        return true;
    }

    private static boolean mayBeDue(Event event, Booking booking, Instant now) {
        return event.cancelledAt() != null || booking.toldSequence() < event.sequence() || !now.isBefore(event.startsAt().minus(TWO_DAYS));
    }

    private boolean tell(Event event, Booking booking, Instant now) {
        if (event.cancelledAt() != null) {
            return !booking.toldOff() && isOff(event, booking);
        }
        if (booking.toldSequence() < event.sequence()) {
            return hasMoved(event, booking, now);
        }
        if (!booking.isBooked() || booking.placedAt() == null) {
            return false;
        }
        Instant twoDays = event.startsAt().minus(TWO_DAYS);
        Instant twoHours = event.startsAt().minus(TWO_HOURS);
        if (isNow(now, twoDays, twoHours) && booking.twoDaysAt() == null && !booking.placedAt().isAfter(twoDays) && bookings.claimTwoDays(booking.id(), now) == 1) {
            letters.tell(event, booking, BookingMail.TWO_DAYS, "start " + event.startsAt());
            return true;
        }
        boolean isHours = isNow(now, twoHours, event.startsAt().minus(TOO_SHORT));
        if (isHours && booking.twoHoursAt() == null && !booking.placedAt().isAfter(twoHours) && bookings.claimTwoHours(booking.id(), now) == 1) {
            letters.tell(event, booking, BookingMail.TWO_HOURS, "start " + event.startsAt());
            return true;
        }
        return false;
    }

    private boolean isOff(Event event, Booking booking) {
        if (bookings.claimOff(booking.id()) == 0) {
            return false;
        }
        letters.drop(booking);
        letters.tell(event, booking, BookingMail.EVENT_OFF, "off");
        return true;
    }

    /** What says the new time and place is a reminder too, where that is within two days or hours. */
    private boolean hasMoved(Event event, Booking booking, Instant now) {
        Instant told = now.isBefore(event.startsAt().minus(TWO_DAYS)) ? null : now;
        if (bookings.claimMoved(booking.id(), event.sequence(), told, now.isBefore(event.startsAt().minus(TWO_HOURS)) ? null : now) == 0) {
            return false;
        }
        letters.drop(booking); // it has all the facts: an older letter would say the old ones
        letters.tell(event, booking, BookingMail.MOVED, "sequence " + event.sequence());
        return true;
    }

    private static boolean isNow(Instant now, Instant from, Instant until) {
        return !now.isBefore(from) && now.isBefore(until);
    }
}
