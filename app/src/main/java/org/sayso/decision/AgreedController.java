package org.sayso.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** What was agreed at all events and is not done yet. */
@Controller("/desk/agreed")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class AgreedController {
    private final AgreedPages pages;

    AgreedController(AgreedPages pages) {
        this.pages = pages;
    }

    @Get
    @Secured(Role.May.STAFF)
    HttpResponse<?> list(@Nullable @QueryValue Integer page, Authentication authentication) {
        return Page.show("decision/desk/agreed", pages.list(Colleague.of(authentication), page));
    }
}
