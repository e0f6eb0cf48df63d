package org.sayso.booking;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.event.EventPart;
import org.sayso.event.WhoRuns;
import org.sayso.staff.Colleague;

/** What the page of an event says of booking it. */
@Singleton
class BookingPart implements EventPart {
    private final Attendance attendance;
    private final BookingRepository bookings;
    private final WhoRuns who;
    private final Clock clock;

    BookingPart(Attendance attendance, BookingRepository bookings, WhoRuns who, Clock clock) {
        this.attendance = attendance;
        this.bookings = bookings;
        this.who = who;
        this.clock = clock;
    }

    /** @param left places, or null where there are none; @param waiting people, or null where there are none; @param isOnlineToo one can join online though the room is full */
    @Introspected
    record PublicPart(String slug, boolean isOpen, @Nullable String left, @Nullable String waiting, boolean isOnlineToo) {}

    /** @param runs whether this colleague may see who booked */
    @Introspected
    record DeskPart(String slug, Attendance.Counts counts, boolean runs) {}

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Optional<Shown> inPublic(Event event) {
        if (event.cancelledAt() != null || event.hasEnded(clock.instant())) {
            return Optional.empty();
        }
        Attendance.Counts counts = attendance.of(event);
        long left = event.capacity() - counts.taken();
        return Optional.of(new Shown("booking/_part", new PublicPart(
                event.slug(), BookPlace.isTaking(event, clock.instant()), left > 0 ? String.valueOf(left) : null, counts.waiting() > 0 ? String.valueOf(counts.waiting()) : null,
                event.hasRoom() && event.isOnline())));
    }

    /** While somebody holds a booking the event stays on the site, and so does the way in which she means to come. */
    @Override
    public Optional<String> objects(Event now, Event wanted) {
        List<Booking> standing = bookings.standing(now.id());
        boolean isHidden = !standing.isEmpty() && !wanted.isPublic();
        boolean isWayGone = standing.stream().anyMatch(b -> b.joins() == Joins.ROOM ? now.hasRoom() && !wanted.hasRoom() : now.isOnline() && !wanted.isOnline());
        return isHidden || isWayGone ? Optional.of("booking.desk.stands") : Optional.empty();
    }

    @Override
    public Optional<Shown> onDesk(Event event, Colleague colleague) {
        return Optional.of(new Shown("booking/desk/_part", new DeskPart(event.slug(), attendance.of(event), who.runs(colleague, event))));
    }
}
