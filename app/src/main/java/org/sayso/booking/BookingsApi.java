package org.sayso.booking;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import org.sayso.event.Events;
import org.sayso.staff.Role;
import org.sayso.web.Refusal;

/** How many booked and came, for other programs. Never who. */
@Controller("/api/v1/events/{slug}/bookings")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
class BookingsApi {
    private final Events events;
    private final Attendance attendance;

    BookingsApi(Events events, Attendance attendance) {
        this.events = events;
        this.attendance = attendance;
    }

    /** All are people. @param came those who booked and those who did not */
    @Serdeable
    record BookingCounts(long booked, long waiting, long came, int capacity, @Nullable Integer target) {}

    @Get
    @Secured({Role.May.PLAN_LEAD, Role.May.ADMIN})
    BookingCounts counts(String slug) {
        Attendance.Counts counts = attendance.of(events.find(slug).orElseThrow(Refusal::notFound));
        return new BookingCounts(counts.booked(), counts.waiting(), counts.total(), counts.capacity(), counts.target());
    }
}
