package org.sayso.booking;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.event.Event;

/** How many people booked and came, for other rooms. Never who. What is shown in public hides small numbers first. */
@Singleton
public class Attendance {
    private final BookingRepository bookings;
    private final WalkInRepository walkIns;

    Attendance(BookingRepository bookings, WalkInRepository walkIns) {
        this.bookings = bookings;
        this.walkIns = walkIns;
    }

    /**
     * All are people, not bookings.
     *
     * @param booked in the room and online; @param taken of the places, which are those in the room where there is one
     * @param came of those who booked; @param walkIns who came without a booking; @param isCounted whether anybody said how many came, if only that nobody did
     * @param target how many the event means to reach, or null
     */
    @Introspected
    public record Counts(String eventId, long booked, long taken, long waiting, long came, long walkIns, boolean isCounted, int capacity, @Nullable Integer target) {
        /** All who were there. */
        public long total() {
            return came + walkIns;
        }
    }

    public Counts of(Event event) {
        return of(List.of(event)).get(event.id());
    }

    /** By the id of the event. @param events of this site, from {@link org.sayso.event.Events} */
    public Map<String, Counts> of(Collection<Event> events) {
        if (events.isEmpty()) {
            return Map.of();
        }
        List<String> ids = events.stream().map(Event::id).toList();
        Map<String, BookingRepository.Sums> sums = bookings.sums(ids).stream().collect(Collectors.toMap(BookingRepository.Sums::eventId, Function.identity()));
        Map<String, Long> walked = walkIns.sums(ids).stream().collect(Collectors.toMap(WalkInRepository.Sum::eventId, WalkInRepository.Sum::people));
        return events.stream().collect(Collectors.toMap(Event::id, event -> {
            BookingRepository.Sums s = sums.getOrDefault(event.id(), new BookingRepository.Sums(event.id(), 0, 0, 0, 0, 0));
            return new Counts(
                    event.id(), s.booked(), event.hasRoom() ? s.booked() - s.online() : s.booked(), s.waiting(), s.came(), walked.getOrDefault(event.id(), 0L),
                    s.counted() > 0 || walked.containsKey(event.id()), event.capacity(), event.target());
        }, (a, b) -> a));
    }
}
