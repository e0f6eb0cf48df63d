package org.sayso.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import io.micronaut.security.authentication.Authentication;
import org.sayso.event.Event;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** After an event, for its hosts: what was decided there, and closing it. */
@Controller("/desk/events/{slug}/afterwards")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class AfterwardsController {
    private static final String PAGE = "decision/desk/afterwards";
    private final AfterwardsPages pages;
    private final WriteRecord writing;
    private final CloseEvent closing;

    AfterwardsController(AfterwardsPages pages, WriteRecord writing, CloseEvent closing) {
        this.pages = pages;
        this.writing = writing;
        this.closing = closing;
    }

    @Get
    @Secured(Role.May.STAFF)
    HttpResponse<?> show(String slug, Authentication authentication) {
        return Page.show(PAGE, pages.page(pages.run(Colleague.of(authentication), slug)));
    }

    @Post("/record")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.STAFF)
    HttpResponse<?> write(String slug, @Nullable @Body String body, Authentication authentication) {
        return written(slug, body, authentication, false);
    }

    @Post("/record/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.STAFF)
    HttpResponse<?> publish(String slug, @Nullable @Body String body, Authentication authentication) {
        return written(slug, body, authentication, true);
    }

    @Post("/record/taking-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.STAFF)
    HttpResponse<?> takeBack(String slug, Authentication authentication) {
        Event event = pages.begun(Colleague.of(authentication), slug);
        writing.takeBack(Colleague.of(authentication), event);
        return Page.seeOther(AfterwardsPages.path(event) + "?done=decision-taken-back");
    }

    @Post("/closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.STAFF)
    HttpResponse<?> close(String slug, Authentication authentication) {
        Event event = pages.begun(Colleague.of(authentication), slug);
        return closing.close(Colleague.of(authentication), event) ? Page.seeOther(AfterwardsPages.path(event) + "?done=decision-closed")
                : Page.status(HttpStatus.CONFLICT, PAGE, pages.page(event, pages.page(event).form(), new Problems().add("closing", "decision.close.not-yet")));
    }

    private HttpResponse<?> written(String slug, @Nullable String body, Authentication authentication, boolean isToPublish) {
        Colleague by = Colleague.of(authentication);
        Event event = pages.begun(by, slug);
        RecordForm form = RecordForm.of(FormFields.of(body));
        Problems problems = form.problems();
        if (problems.any()) {
            return Page.again(PAGE, pages.page(event, form, problems));
        }
        return writing.write(by, event, form, isToPublish) ? Page.seeOther(AfterwardsPages.path(event) + (isToPublish ? "?done=decision-published" : "?done=decision-written"))
                : Page.status(HttpStatus.CONFLICT, PAGE, pages.overtaken(event, form));
    }
}
