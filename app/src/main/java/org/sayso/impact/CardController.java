package org.sayso.impact;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import org.sayso.event.WhoRuns;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** What an event came to, for its hosts, and the sheet that they print. */
@Controller("/desk/events/{slug}/impact")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class CardController {
    private final WhoRuns whoRuns;
    private final CardPages pages;

    CardController(WhoRuns whoRuns, CardPages pages) {
        this.whoRuns = whoRuns;
        this.pages = pages;
    }

    @Get
    @Secured(Role.May.STAFF)
    HttpResponse<?> card(String slug, Authentication authentication) {
        return Page.show("impact/desk/card", pages.card(whoRuns.run(Colleague.of(authentication), slug)));
    }

    @Get("/sheet")
    @Secured(Role.May.STAFF)
    HttpResponse<?> sheet(String slug, Authentication authentication, HttpRequest<?> request) {
        return Page.show("impact/desk/sheet", pages.sheet(whoRuns.run(Colleague.of(authentication), slug), request));
    }
}
