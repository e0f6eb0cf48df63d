package org.sayso.note;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Refusal;

/** The screen of a room. Anybody may open it: it shows nothing but what anybody may see. */
@Controller("/present/{slug}")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class PresentController {
    private final PresentPages pages;
    private final Events events;

    PresentController(PresentPages pages, Events events) {
        this.pages = pages;
        this.events = events;
    }

    /** @param look {@code dark}, or nothing; @param still {@code yes}: it does not change by itself; @param at which of its pages, where it is still */
    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> show(String slug, HttpRequest<?> request, @Nullable @QueryValue String look, @Nullable @QueryValue String still, @Nullable @QueryValue Integer at) {
        Event event = events.findVisible(slug).orElseThrow(Refusal::notFound);
        if (event.cancelledAt() != null) {
            return Page.seeOther("/events/" + event.slug()); // that page says so
        }
        return Page.show("note/present", pages.page(event, request, "dark".equals(look), "yes".equals(still), at));
    }
}
