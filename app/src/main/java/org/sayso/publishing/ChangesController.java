package org.sayso.publishing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Paging;

/** You said, we did, for everybody. */
@Controller("/changes")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class ChangesController {
    private final ChangesPages pages;

    ChangesController(ChangesPages pages) {
        this.pages = pages;
    }

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> list(@Nullable @QueryValue String status, @Nullable @QueryValue String priority, @Nullable @QueryValue String page) {
        return Page.show("publishing/changes", pages.list(status, priority, number(page)));
    }

    @Get("/{slug}")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> story(String slug) {
        return Page.show("publishing/story", pages.story(slug));
    }

    private static int number(String page) {
        return Paging.page(page != null && page.matches("\\d{1,6}") ? Integer.valueOf(page) : null);
    }
}
