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

/** Did we get it right? What people with a code said. */
@Controller(RightPages.PATH)
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class RightController {
    private final RightPages pages;

    RightController(RightPages pages) {
        this.pages = pages;
    }

    @Get
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> show(@Nullable @QueryValue String about, @Nullable @QueryValue String answer, @Nullable @QueryValue Integer page) {
        return Page.show("publishing/desk/right", pages.page(about, answer, page));
    }
}
