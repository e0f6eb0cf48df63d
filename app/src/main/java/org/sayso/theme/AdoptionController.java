package org.sayso.theme;

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
import java.util.List;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Makes a theme of a group. */
@Controller(ThemeFilter.PATH + "/groups/{id}/adoption")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class AdoptionController {
    private static final String PAGE = "theme/desk/adoption";
    private final AdoptionPages pages;
    private final AdoptGroup adopting;

    AdoptionController(AdoptionPages pages, AdoptGroup adopting) {
        this.pages = pages;
        this.adopting = adopting;
    }

    @Get
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> form(String id) {
        AdoptionPages.Open open = pages.open(id, List.of());
        return Page.show(PAGE, pages.page(open, open.blank(), new Problems()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> adopt(String id, @Body String body, Authentication authentication) {
        AdoptionForm form = AdoptionForm.of(FormFields.of(body));
        AdoptionPages.Open open = pages.open(id, form.examples());
        Problems problems = form.problems(open.plan());
        if (problems.any()) {
            return Page.again(PAGE, pages.page(open, form, problems));
        }
        try {
            adopting.adopt(Colleague.of(authentication), id, form.priority(), form.name(), form.lines(), open.ticked(form));
        } catch (FormProblem e) {
            return Page.again(PAGE, pages.page(open, form, e.problems()));
        }
        return GroupPages.done(id, "theme-adopted");
    }
}
