package org.sayso.tagging;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** What was accepted together, and taking that back. */
@Controller(BatchPages.PATH)
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class BatchController {
    private final BatchPages pages;
    private final UndoBatch undoBatch;

    BatchController(BatchPages pages, UndoBatch undoBatch) {
        this.pages = pages;
        this.undoBatch = undoBatch;
    }

    @Get("/{id}")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> show(@PathVariable String id, @RequestBean InboxFilter filter) {
        return Page.show("tagging/desk/batch", pages.batch(filter, id));
    }

    @Post("/{id}/undoing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> undo(@PathVariable String id, @RequestBean InboxFilter filter, @Body String body, Authentication authentication) {
        undoBatch.undo(Colleague.of(authentication), id);
        return Page.seeOther(filter.path(BatchPages.PATH + "/" + id));
    }
}
