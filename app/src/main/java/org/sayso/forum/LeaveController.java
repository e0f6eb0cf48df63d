package org.sayso.forum;

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

/**
 * Leaving: a page with one button, and the same as one tap in a mail program (RFC 8058), which follows no redirect and knows no form token.
 * It is slowed down by nothing: such programs come from few addresses, and nobody guesses a link of 128 bits.
 */
@Controller("/forum")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class LeaveController {
    /** As long as tokens are: nothing else gets into the page. */
    private static final String LINK = "[A-Za-z0-9_-]{22}";
    private final LeaveForum leaving;

    LeaveController(LeaveForum leaving) {
        this.leaving = leaving;
    }

    /** Asks, also whoever left: an address tells nobody whether it holds. */
    @Get("/{token}/leaving")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> ask(String token) {
        return token.matches(LINK) ? Page.show("forum/leave", Map.of("path", ForumLetters.LINK + token)) : ByLink.lost();
    }

    @Post("/{token}/leaving")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> leave(String token, @Nullable @Body String body) {
        leaving.leave(token);
        return FormFields.of(body).one("page").isEmpty() ? left() : Page.seeOther("/forum/left");
    }

    /** As most mail programs send it; what it says is not read. */
    @Post("/{token}/leaving")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> leaveByTap(String token) {
        leaving.leave(token);
        return left();
    }

    @Get("/left")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> left() {
        return Page.show("forum/left", Map.of());
    }
}
