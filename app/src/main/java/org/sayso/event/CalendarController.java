package org.sayso.event;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.staff.Role;
import org.sayso.web.Refusal;

/** Events for the calendars of people: one, or all that come and the last fifty that were. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class CalendarController {
    private static final int LAST = 50;
    private final Events events;
    private final EventCalendar calendar;

    CalendarController(Events events, EventCalendar calendar) {
        this.events = events;
        this.calendar = calendar;
    }

    @Get("/events.ics")
    @Produces(MediaType.ALL) // whatever a program says it likes, this is a calendar
    @Secured(Role.May.ANYBODY)
    HttpResponse<String> feed() {
        List<Event> all = Stream.concat(events.past(LAST, 0).reversed().stream(), events.ahead().stream()).toList();
        return answer(calendar.feed(all), "events");
    }

    @Get("/events/{slug}/event.ics")
    @Produces(MediaType.ALL)
    @Secured(Role.May.ANYBODY)
    HttpResponse<String> one(String slug) {
        Event event = events.findVisible(slug).orElseThrow(Refusal::notFound);
        return answer(calendar.of(event), event.slug());
    }

    private static HttpResponse<String> answer(String text, String name) {
        return HttpResponse.ok(text).contentType(MediaType.of(EventCalendar.TYPE)).header("Content-Disposition", "inline; filename=\"" + name + ".ics\"");
    }
}
