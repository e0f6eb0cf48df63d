package org.sayso.learning;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
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
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.Page;

/** One version: what it gains and loses, what it learned from, and switching it on. Number 0 is the model that came with Sayso. */
@Controller(LearningPages.PATH + "/{plan}/versions/{number}")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class VersionController {
    private final VersionPages pages;
    private final UseVersion using;
    private final Plans plans;

    VersionController(VersionPages pages, UseVersion using, Plans plans) {
        this.pages = pages;
        this.using = using;
        this.plans = plans;
    }

    @Get
    @Secured({Role.May.PLAN_LEAD, Role.May.ADMIN})
    HttpResponse<?> show(String plan, int number) {
        Plan known = LearningController.ofSite(plans, plan);
        return number == UseVersion.AS_IT_CAME ? Page.show("learning/desk/back", pages.back(known)) : Page.show("learning/desk/version", pages.version(known, number));
    }

    @Get("/examples")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> examples(String plan, int number, @Nullable @QueryValue Integer page) {
        return Page.show("learning/desk/examples", pages.examples(LearningController.ofSite(plans, plan), number, page));
    }

    @Post("/use")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> use(String plan, int number, @Body String body, Authentication authentication) {
        Plan known = LearningController.ofSite(plans, plan);
        boolean isUsed = using.use(Colleague.of(authentication), known.slug(), number, FormKey.of(FormFields.of(body).one("key")));
        String done = !isUsed ? "learning-sent-before" : number == UseVersion.AS_IT_CAME ? "learning-as-it-came" : "learning-used";
        return Page.seeOther(LearningPages.path(known.slug()) + "?done=" + done);
    }
}
