package org.sayso.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
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
import org.sayso.web.FormFields;
import org.sayso.web.Page;

/** No more mail: a page with one button, and the same as one tap in a mail program (RFC 8058), which follows no redirect and knows no form token. */
@Controller("/notice")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class StopController {
    private final StopNotices stopping;

    StopController(StopNotices stopping) {
        this.stopping = stopping;
    }

    /** Asks, also for one that was stopped: an address tells nobody whether it holds. */
    @Get("/stop/{token}")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> ask(String token) {
        return Page.show("notice/stop", Map.of("action", Letters.STOP + token));
    }

    @Post("/stop/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> stop(String token, @Nullable @Body String body) {
        stopping.stop(token);
        return FormFields.of(body).one("page").isEmpty() ? stopped() : Page.seeOther("/notice/stopped");
    }

    /** As most mail programs send it; what it says is not read. */
    @Post("/stop/{token}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> stopByTap(String token) {
        stopping.stop(token);
        return stopped();
    }

    @Get("/stopped")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> stopped() {
        return Page.show("notice/stopped", Map.of());
    }
}
