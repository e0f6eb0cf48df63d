package org.sayso.notice;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/**
 * The owner of an address says yes, with a button: programs that look into mail open each link, and may not say it for her. The token in the address is what
 * the form shows for itself.
 */
@Controller("/notice")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class ConfirmController {
    private final ConfirmNotices confirming;

    ConfirmController(ConfirmNotices confirming) {
        this.confirming = confirming;
    }

    @Get("/yes/{token}")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> ask(String token) {
        if (confirming.isSaid(token)) {
            return Page.seeOther("/notice/on");
        }
        return confirming.holds(token) ? Page.show("notice/confirm", Map.of("action", Letters.CONFIRM + token)) : over();
    }

    @Post("/yes/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> confirm(String token) {
        return confirming.confirm(token) ? Page.seeOther("/notice/on") : over();
    }

    @Get("/on")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> on() {
        return Page.show("notice/on", Map.of());
    }

    private static HttpResponse<?> over() {
        return Page.status(HttpStatus.NOT_FOUND, "notice/over", Map.of());
    }
}
