package org.sayso.group;

import io.micronaut.http.HttpRequest;
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
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** One group: a new code for it, closing it and taking it up again. */
@Controller("/desk/groups/{id}")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class GroupStandingController {
    private final GroupDeskPages pages;
    private final MakeGroup making;
    private final CloseGroup closing;

    GroupStandingController(GroupDeskPages pages, MakeGroup making, CloseGroup closing) {
        this.pages = pages;
        this.making = making;
        this.closing = closing;
    }

    @Get
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> one(String id) {
        return Page.show("group/desk/group", pages.one(id));
    }

    /** The code is in this answer and nowhere else, so there is no redirect. */
    @Post("/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> code(String id, HttpRequest<?> request, @Body GroupForm form, Authentication authentication) {
        MakeGroup.Made made = making.renew(Colleague.of(authentication), pages.find(id), form);
        return made.code() == null ? Page.seeOther(path(id) + "?done=group-code-before")
                : Page.status(HttpStatus.CREATED, "group/desk/sheet", pages.sheet(made.group(), made.code(), request));
    }

    @Post("/closure")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(String id, Authentication authentication) {
        closing.close(Colleague.of(authentication), () -> pages.find(id));
        return Page.seeOther(path(id) + "?done=group-closed");
    }

    @Post("/return")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeUp(String id, Authentication authentication) {
        closing.takeUp(Colleague.of(authentication), () -> pages.find(id));
        return Page.seeOther(path(id) + "?done=group-opened");
    }

    private static String path(String id) {
        return GroupDeskController.PATH + "/" + id;
    }
}
