package org.sayso.booking;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import org.sayso.event.Event;
import org.sayso.event.WhoRuns;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** Who booked an event, for its hosts alone: any member of staff may be one. */
@Controller(BookingsDesk.PATH + "{slug}/bookings")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class BookingsController {
    private final WhoRuns who;
    private final BookingsDesk desk;
    private final AttendanceCsv csv;

    BookingsController(WhoRuns who, BookingsDesk desk, AttendanceCsv csv) {
        this.who = who;
        this.desk = desk;
        this.csv = csv;
    }

    @Get
    @Secured(Role.May.STAFF)
    HttpResponse<?> list(String slug, Authentication authentication) {
        return Page.show("booking/desk/list", desk.list(who.run(Colleague.of(authentication), slug)));
    }

    @Get("/print")
    @Secured(Role.May.STAFF)
    HttpResponse<?> print(String slug, Authentication authentication) {
        return Page.show("booking/desk/print", desk.list(who.run(Colleague.of(authentication), slug)));
    }

    /** Counts only, and those of the other events of its series, to compare. */
    @Get("/attendance.csv")
    @Produces(MediaType.ALL)
    @Secured(Role.May.STAFF)
    HttpResponse<?> attendance(String slug, Authentication authentication) {
        Event event = who.run(Colleague.of(authentication), slug);
        return HttpResponse.ok(csv.of(event)).contentType(MediaType.of("text/csv;charset=utf-8")).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"attendance.csv\"");
    }
}
