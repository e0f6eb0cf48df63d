package org.sayso.intake;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** Takes a list back, for whoever brought it in. */
@Controller(IntakePages.PATH + "/{id}/taking-back")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class TakingBackController {
    private final ListsAtHand lists;
    private final TakeListBack taking;

    TakingBackController(ListsAtHand lists, TakeListBack taking) {
        this.lists = lists;
        this.taking = taking;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> takeBack(String id, Authentication authentication) {
        Colleague who = Colleague.of(authentication);
        ListImport list = lists.find(who, id);
        taking.takeBack(who, list);
        return Page.seeOther(IntakePages.PATH + "/" + id + (taking.isBack(list) ? "?done=list-taken-back" : "?done=list-stays"));
    }
}
