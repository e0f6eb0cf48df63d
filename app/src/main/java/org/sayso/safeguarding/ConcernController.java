package org.sayso.safeguarding;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** Concerns, for the safeguarding lead and nobody else. */
@Controller("/desk/concerns")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class ConcernController {
    private static final String CLOSED = "safeguarding.concern.meanwhile";
    private final ConcernPages pages;
    private final ViewConcern viewConcern;
    private final TakeOnConcern takeOnConcern;
    private final DecideConcern decideConcern;

    ConcernController(ConcernPages pages, ViewConcern viewConcern, TakeOnConcern takeOnConcern, DecideConcern decideConcern) {
        this.pages = pages;
        this.viewConcern = viewConcern;
        this.takeOnConcern = takeOnConcern;
        this.decideConcern = decideConcern;
    }

    @Get
    @Secured(Role.May.SAFEGUARDING_LEAD)
    HttpResponse<?> list(@Nullable @QueryValue String show, @Nullable @QueryValue Integer page) {
        return Page.show("safeguarding/desk/concerns", pages.list(show, page));
    }

    @Get("/{id}")
    @Secured(Role.May.SAFEGUARDING_LEAD)
    HttpResponse<?> view(Authentication who, String id) {
        Concern concern = viewConcern.view(Colleague.of(who), id);
        return Page.show("safeguarding/desk/concern", pages.one(concern, ConcernPage.NOTHING, new Problems(), null));
    }

    @Post("/{id}/taking-on")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.SAFEGUARDING_LEAD)
    HttpResponse<?> takeOn(Authentication who, String id) {
        return takeOnConcern.takeOn(Colleague.of(who), id)
                ? Page.seeOther("/desk/concerns/" + id + "?done=concern-taken-on") : tooLate(who, id, ConcernPage.NOTHING, CLOSED);
    }

    @Post("/{id}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.SAFEGUARDING_LEAD)
    HttpResponse<?> decide(Authentication who, String id, @Body OutcomeForm form) {
        ConcernPage.Form typed = form.typed();
        Problems problems = form.problems();
        if (problems.any()) {
            return again(who, id, typed, problems);
        }
        return switch (decideConcern.decide(Colleague.of(who), id, form.seen(), form.chosen().orElseThrow(), typed.reason(), Text.orNull(typed.reference()))) {
            case CLOSED -> Page.seeOther("/desk/concerns?done=concern-closed");
            case CLOSED_BEFORE -> tooLate(who, id, typed, CLOSED);
            case CHANGED -> tooLate(who, id, typed, "safeguarding.concern.changed");
            case NEEDS_A_SECOND_PERSON -> again(who, id, typed, problems.add("outcome", "safeguarding.concern.second-person"));
        };
    }

    private HttpResponse<?> again(Authentication who, String id, ConcernPage.Form typed, Problems problems) {
        return Page.again("safeguarding/desk/concern", pages.one(viewConcern.view(Colleague.of(who), id), typed, problems, null));
    }

    private HttpResponse<?> tooLate(Authentication who, String id, ConcernPage.Form typed, String why) {
        Concern concern = viewConcern.view(Colleague.of(who), id);
        return Page.status(HttpStatus.CONFLICT, "safeguarding/desk/concern", pages.one(concern, typed, new Problems(), why));
    }
}
