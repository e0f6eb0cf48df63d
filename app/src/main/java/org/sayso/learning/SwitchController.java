package org.sayso.learning;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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

/** Switching learning on and off, for all plans of the partnership. */
@Controller(LearningPages.PATH + "/switch")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class SwitchController {
    private final LearningPages pages;
    private final SwitchLearning switching;

    SwitchController(LearningPages pages, SwitchLearning switching) {
        this.pages = pages;
        this.switching = switching;
    }

    /** What it means, before it is switched. */
    @Get
    @Secured({Role.May.PLAN_LEAD, Role.May.ADMIN})
    HttpResponse<?> ask() {
        return Page.show("learning/desk/switch", pages.switched());
    }

    @Post("/on")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.PLAN_LEAD, Role.May.ADMIN})
    HttpResponse<?> on(Authentication authentication) {
        switching.turn(Colleague.of(authentication), true);
        return Page.seeOther(LearningPages.PATH + "?done=learning-on");
    }

    @Post("/off")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.PLAN_LEAD, Role.May.ADMIN})
    HttpResponse<?> off(Authentication authentication) {
        switching.turn(Colleague.of(authentication), false);
        return Page.seeOther(LearningPages.PATH + "?done=learning-off");
    }
}
