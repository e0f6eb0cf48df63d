package org.sayso.home;

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

/** What our pages are made of, for whoever makes one: the parts that everybody sees, forms, and the desk. */
@Controller("/desk/components")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class ComponentsController {
    private final ComponentsPages pages;

    ComponentsController(ComponentsPages pages) {
        this.pages = pages;
    }

    @Get
    @Secured(Role.May.STAFF)
    HttpResponse<?> forEverybody(HttpRequest<?> request) {
        return Page.show("home/desk/components/public", pages.page(request));
    }

    @Get("/forms")
    @Secured(Role.May.STAFF)
    HttpResponse<?> forms(HttpRequest<?> request) {
        return Page.show("home/desk/components/forms", pages.withProblems(request));
    }

    @Get("/desk")
    @Secured(Role.May.STAFF)
    HttpResponse<?> desk(HttpRequest<?> request) {
        return Page.show("home/desk/components/desk", pages.page(request));
    }
}
