package org.sayso.event;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** Events, for everybody. */
@Controller("/events")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class EventController {
    private final EventsPages list;
    private final EventPages pages;

    EventController(EventsPages list, EventPages pages) {
        this.list = list;
        this.pages = pages;
    }

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> list(HttpRequest<?> request) {
        return Page.show("event/events", list.page(request.getParameters()));
    }

    @Get("/{slug}")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> event(String slug) {
        return Page.show("event/event", pages.page(slug));
    }
}
