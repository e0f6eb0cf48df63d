package org.sayso.question;

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
import org.sayso.web.Refusal;

/** Who can be asked, what is promised, and what came of the questions that everybody can read. */
@Controller("/ask")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class AskController {
    private final Leaders leaders;
    private final AskPages pages;

    AskController(Leaders leaders, AskPages pages) {
        this.leaders = leaders;
        this.pages = pages;
    }

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> list() {
        return Page.show("question/leaders", pages.list());
    }

    @Get("/{slug}")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> leader(String slug, @Nullable @QueryValue Integer page) {
        return Page.show("question/leader", pages.leader(leaders.findPublic(slug).orElseThrow(Refusal::notFound), page));
    }
}
