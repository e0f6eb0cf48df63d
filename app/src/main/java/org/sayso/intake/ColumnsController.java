package org.sayso.intake;

import io.micronaut.http.HttpResponse;
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
import java.util.function.Function;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** The first steps of a list: what its columns are for, and what their values mean. A list that somebody said yes to leads to its result. */
@Controller(IntakePages.PATH + "/{id}")
@Produces("text/html;charset=utf-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ColumnsController {
    private final ListsAtHand lists;
    private final StepPages pages;

    ColumnsController(ListsAtHand lists, StepPages pages) {
        this.lists = lists;
        this.pages = pages;
    }

    @Get("/columns")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> columns(String id, Authentication authentication) {
        return step(id, authentication, list -> Page.show("intake/desk/columns", pages.columns(list, lists.choices(list), new Problems())));
    }

    @Post("/columns")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> choose(String id, @Body String body, Authentication authentication) {
        return step(id, authentication, list -> {
            Choices choices = lists.chosen(list, FormFields.of(body));
            Problems problems = new Problems();
            choices.fault().ifPresent(fault -> problems.add("c0", fault));
            if (problems.any()) {
                return Page.again("intake/desk/columns", pages.columns(list, choices, problems));
            }
            lists.keep(list, choices);
            return Page.seeOther(IntakePages.PATH + "/" + id + (choices.asksForValues() ? "/values" : "/preview"));
        });
    }

    @Get("/values")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> values(String id, Authentication authentication) {
        return step(id, authentication, list -> Page.show("intake/desk/values", pages.values(list, lists.choices(list))));
    }

    @Post("/values")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> mean(String id, @Body String body, Authentication authentication) {
        return step(id, authentication, list -> {
            lists.keep(list, lists.chosen(list, FormFields.of(body)));
            return Page.seeOther(IntakePages.PATH + "/" + id + "/preview");
        });
    }

    private HttpResponse<?> step(String id, Authentication authentication, Function<ListImport, HttpResponse<?>> step) {
        return lists.open(Colleague.of(authentication), id).<HttpResponse<?>>map(step).orElseGet(() -> Page.seeOther(IntakePages.PATH + "/" + id));
    }
}
