package org.sayso.learning;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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
import org.sayso.web.Page;
import org.sayso.web.Refusal;

/** Learning for a plan: what there is to learn from, its versions, a training in the background. */
@Controller(LearningPages.PATH)
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class LearningController {
    private final LearningPages pages;
    private final AskForRun asking;
    private final Plans plans;

    LearningController(LearningPages pages, AskForRun asking, Plans plans) {
        this.pages = pages;
        this.asking = asking;
        this.plans = plans;
    }

    @Get
    @Secured({Role.May.PLAN_LEAD, Role.May.ADMIN})
    HttpResponse<?> current() {
        return Page.show("learning/desk/overview", pages.page(plans.current(), null));
    }

    @Get("/{plan}")
    @Secured({Role.May.PLAN_LEAD, Role.May.ADMIN})
    HttpResponse<?> show(String plan, @Nullable @QueryValue Integer page) {
        return Page.show("learning/desk/overview", pages.page(ofSite(plans, plan), page));
    }

    @Post("/{plan}/runs")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> run(String plan, Authentication authentication) {
        Plan known = ofSite(plans, plan);
        asking.ask(Colleague.of(authentication), known.slug());
        return Page.seeOther(LearningPages.path(known.slug()) + "?done=learning-asked");
    }

    /** A plan of another partnership is as if it were not there. */
    static Plan ofSite(Plans plans, String slug) {
        return plans.ofSite().stream().filter(plan -> plan.slug().equals(slug)).findFirst().orElseThrow(Refusal::notFound);
    }
}
