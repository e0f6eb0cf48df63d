package org.sayso.agenda;

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

/** The agenda of an event, for everybody and for the holder of a link. */
@Controller("/events/{slug}/agenda")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class AgendaController {
    private final AgendaDoor door;
    private final AgendaPages pages;
    private final LinkPages links;

    AgendaController(AgendaDoor door, AgendaPages pages, LinkPages links) {
        this.door = door;
        this.pages = pages;
        this.links = links;
    }

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> agenda(String slug) {
        return door.look(slug, there -> Page.show("agenda/agenda", pages.page(there)));
    }

    @Get("/{token}")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> mine(HttpRequest<?> request, String slug, String token) {
        return door.enter(request, slug, token, in -> Page.show("agenda/mine", links.page(in)));
    }
}
