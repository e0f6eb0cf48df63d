package org.sayso.home;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** The first page of the desk. */
@Controller
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class DeskController {
    @Get("/desk")
    @Secured(Role.May.STAFF)
    HttpResponse<?> desk() {
        return Page.show("home/desk/start", Map.of());
    }
}
