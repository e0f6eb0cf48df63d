package org.sayso.agenda;

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
import org.sayso.web.Text;

/** Counting, changing with a reason, publishing. */
@Controller("/desk/events/{slug}/agenda/result")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class ResultDeskController {
    private static final String PAGE = "agenda/desk/result";
    private final AgendaDeskPages desk;
    private final ResultDeskPages pages;
    private final DecideAgenda deciding;

    ResultDeskController(AgendaDeskPages desk, ResultDeskPages pages, DecideAgenda deciding) {
        this.desk = desk;
        this.pages = pages;
        this.deciding = deciding;
    }

    @Get
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> show(String slug, Authentication authentication) {
        Event event = desk.event(slug);
        return Page.show(PAGE, pages.page(event, desk.agenda(event), Colleague.of(authentication)));
    }

    @Post("/count")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> count(String slug, Authentication authentication) {
        Event event = desk.event(slug);
        return deciding.count(Colleague.of(authentication), event) ? Page.seeOther(path(event) + "?done=agenda-counted") : notNow(event, authentication, "agenda.desk.count.early");
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> change(String slug, @Nullable @Body String body, Authentication authentication) {
        Event event = desk.event(slug);
        Agenda agenda = desk.agenda(event);
        if (agenda.countedAt() == null) {
            return notNow(event, authentication, "agenda.desk.count.first");
        }
        ResultForm form = ResultForm.of(FormFields.of(body));
        Problems problems = form.problems(agenda.slots(), pages.counted(event), pages.of(event));
        if (problems.any()) {
            return Page.again(PAGE, pages.page(event, agenda, form, Colleague.of(authentication), problems));
        }
        deciding.change(Colleague.of(authentication), event, form.order(), Text.orNull(form.why()));
        return Page.seeOther(path(event) + "?done=agenda-changed");
    }

    @Post("/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> publish(String slug, Authentication authentication) {
        Event event = desk.event(slug);
        return deciding.publish(Colleague.of(authentication), event) ? Page.seeOther(path(event) + "?done=agenda-published") : notNow(event, authentication, "agenda.desk.count.first");
    }

    private HttpResponse<?> notNow(Event event, Authentication authentication, String problem) {
        Agenda agenda = desk.agenda(event);
        return Page.status(HttpStatus.CONFLICT, PAGE, pages.page(event, agenda, ResultForm.of(pages.of(event), agenda), Colleague.of(authentication), new Problems().add("places", problem)));
    }

    private static String path(Event event) {
        return AgendaDeskPages.path(event) + "/result";
    }
}
