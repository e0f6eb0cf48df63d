package org.sayso.safeguarding;

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
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** The queue of those who look first, and one response to look at. */
@Controller("/desk/moderation")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class ModerationController {
    private final ModerationPages pages;
    private final Looking looking;

    ModerationController(ModerationPages pages, Looking looking) {
        this.pages = pages;
        this.looking = looking;
    }

    @Get
    @Secured({Role.May.MODERATOR, Role.May.SAFEGUARDING_LEAD})
    HttpResponse<?> queue(
            Authentication who, @Nullable @QueryValue String show, @Nullable @QueryValue String campaign, @Nullable @QueryValue Integer page,
            @Nullable @QueryValue String decided) {
        return Page.show("safeguarding/desk/queue", pages.queue(Colleague.of(who), show, campaign, page, decided));
    }

    @Get("/{id}")
    @Secured({Role.May.MODERATOR, Role.May.SAFEGUARDING_LEAD})
    HttpResponse<?> look(Authentication who, String id, @Nullable @QueryValue String decided) {
        return Page.show("safeguarding/desk/look", pages.look(Colleague.of(who), looking.find(id).orElseThrow(Refusal::notFound), ModerationPages.NOTHING_TYPED, new Problems(), decided));
    }
}
