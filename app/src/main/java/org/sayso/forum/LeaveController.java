package org.sayso.forum;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
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

/** Leaving: a page with one button, and the same as one tap in a mail program (RFC 8058), which follows no redirect and knows no form token. */
@Controller("/forum")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class LeaveController {
    private final LeaveForum leaving;
    private final ForumHaste haste;

    LeaveController(LeaveForum leaving, ForumHaste haste) {
        this.leaving = leaving;
        this.haste = haste;
    }

    /** Asks, also whoever left: an address tells nobody whether it holds. */
    @Get("/{token}/leaving")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> ask(String token) {
        return Page.show("forum/leave", Map.of("path", ForumLetters.LINK + token));
    }

    @Post("/{token}/leaving")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> leave(String token, HttpRequest<?> request, @Nullable @Body String body) {
        leave(token, request);
        return FormFields.of(body).one("page").isEmpty() ? left() : Page.seeOther("/forum/left");
    }

    /** As most mail programs send it; what it says is not read. */
    @Post("/{token}/leaving")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> leaveByTap(String token, HttpRequest<?> request) {
        leave(token, request);
        return left();
    }

    @Get("/left")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> left() {
        return Page.show("forum/left", Map.of());
    }

    private void leave(String token, HttpRequest<?> request) {
        haste.checkLink(request);
        if (!leaving.leave(token)) {
            haste.wrongLink(request);
        }
    }
}
