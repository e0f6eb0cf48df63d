package org.sayso.search;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Refusal;

/** What people already said that is like one response. */
@Controller(LikeController.PATH)
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class LikeController {
    static final String PATH = SearchController.PATH + "/like";
    private final LikeThis like;
    private final LikePages pages;

    LikeController(LikeThis like, LikePages pages) {
        this.like = like;
        this.pages = pages;
    }

    @Get("/{id}")
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR, Role.May.SAFEGUARDING_LEAD})
    HttpResponse<?> show(@PathVariable String id, Authentication authentication) {
        Colleague colleague = Colleague.of(authentication);
        return Page.show("search/desk/like", like.of(id, colleague).map(around -> pages.page(around, colleague)).orElseThrow(Refusal::notFound));
    }
}
