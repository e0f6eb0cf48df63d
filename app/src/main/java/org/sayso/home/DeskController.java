package org.sayso.home;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** The first page of the desk. */
@Controller
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class DeskController {
    private final DeskFigures figures;

    DeskController(DeskFigures figures) {
        this.figures = figures;
    }

    @Get("/desk")
    @Secured(Role.May.STAFF)
    HttpResponse<?> desk(Authentication authentication) {
        return Page.show("home/desk/start", figures.of(Colleague.of(authentication)));
    }
}
