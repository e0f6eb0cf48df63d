package org.sayso.question;

import io.micronaut.core.annotation.Nullable;
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
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Who can be asked, and what is promised: everybody at the desk looks, admins and plan leads change it. */
@Controller(LeadersPages.PATH)
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class LeadersController {
    private static final String PAGE = "question/desk/leader";
    private final LeadersPages pages;
    private final SaveLeader saving;

    LeadersController(LeadersPages pages, SaveLeader saving) {
        this.pages = pages;
        this.saving = saving;
    }

    @Get
    @Secured(Role.May.STAFF)
    HttpResponse<?> list() {
        return Page.show("question/desk/leaders", pages.list());
    }

    @Get("/new")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> blank(HttpRequest<?> request) {
        return FormKey.shown(request, key -> Page.show(PAGE, pages.blank(LeaderForm.blank(key), new Problems())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> add(@Nullable @Body String body, Authentication authentication) {
        LeaderForm form = LeaderForm.of(FormFields.of(body));
        Problems problems = pages.problems(FormKey.of(form.key()), form);
        if (problems.any()) {
            return Page.again(PAGE, pages.blank(form, problems));
        }
        Leader leader = saving.add(Colleague.of(authentication), form);
        return form.says(leader) ? saved() : overtaken(leader.id(), form);
    }

    @Get("/{id}")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> show(String id) {
        return Page.show(PAGE, pages.of(id, null, new Problems()));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> change(String id, @Nullable @Body String body, Authentication authentication) {
        LeaderForm form = LeaderForm.of(FormFields.of(body));
        Problems problems = pages.problems(id, form);
        if (problems.any()) {
            return Page.again(PAGE, pages.of(id, form, problems));
        }
        return saving.change(Colleague.of(authentication), id, form) ? saved() : overtaken(id, form);
    }

    private static HttpResponse<?> saved() {
        return Page.seeOther(LeadersPages.PATH + "?done=question-leader-saved");
    }

    private HttpResponse<?> overtaken(String id, LeaderForm form) {
        return Page.status(HttpStatus.CONFLICT, PAGE, pages.of(id, form, new Problems().add("meanwhile", "question.meanwhile")));
    }
}
