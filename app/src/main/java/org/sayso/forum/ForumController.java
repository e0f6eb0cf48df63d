package org.sayso.forum;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Refusal;

/** Forums, for everybody. */
@Controller("/forums")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class ForumController {
    private final Forums forums;
    private final ForumPages pages;

    ForumController(Forums forums, ForumPages pages) {
        this.forums = forums;
        this.pages = pages;
    }

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> list() {
        return Page.show("forum/forums", pages.list());
    }

    @Get("/{slug}")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> forum(String slug) {
        Forum forum = forums.findVisible(slug).orElseThrow(Refusal::notFound);
        return forum.isOpen() ? Page.show("forum/forum", pages.page(forum)) : Page.status(HttpStatus.GONE, "forum/closed", Map.of("forum", forum));
    }
}
