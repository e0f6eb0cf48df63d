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
import java.time.Clock;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** How the agenda of an event stands, and its dates. */
@Controller("/desk/events/{slug}/agenda")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class AgendaDeskController {
    private final AgendaDeskPages pages;
    private final Agendas agendas;
    private final SetAgenda setting;
    private final Clock clock;

    AgendaDeskController(AgendaDeskPages pages, Agendas agendas, SetAgenda setting, Clock clock) {
        this.pages = pages;
        this.agendas = agendas;
        this.setting = setting;
        this.clock = clock;
    }

    @Get
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> show(String slug, Authentication authentication) {
        Event event = pages.event(slug);
        Colleague colleague = Colleague.of(authentication);
        return agendas.of(event).<HttpResponse<?>>map(agenda -> Page.show("agenda/desk/agenda", pages.overview(event, agenda, colleague)))
                .orElseGet(() -> Page.show("agenda/desk/none", pages.settings(event, AgendaForm.blank(), colleague, new Problems())));
    }

    @Get("/settings")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> settings(String slug, Authentication authentication) {
        Event event = pages.event(slug);
        Optional<Agenda> agenda = agendas.of(event);
        return agenda.filter(a -> a.countedAt() != null).isPresent() ? Page.seeOther(AgendaDeskPages.path(event))
                : Page.show("agenda/desk/settings", pages.settings(event, agenda.map(AgendaForm::of).orElseGet(AgendaForm::blank), Colleague.of(authentication), new Problems()));
    }

    @Post("/settings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> set(String slug, @Nullable @Body String body, Authentication authentication) {
        Event event = pages.event(slug);
        AgendaForm form = AgendaForm.of(FormFields.of(body));
        Problems problems = form.problems(event, clock.instant(), agendas.of(event).orElse(null));
        if (problems.any()) {
            return Page.again("agenda/desk/settings", pages.settings(event, form, Colleague.of(authentication), problems));
        }
        return setting.set(Colleague.of(authentication), event, form) ? Page.seeOther(AgendaDeskPages.path(event) + "?done=agenda-set")
                : Page.status(HttpStatus.CONFLICT, "agenda/desk/settings", pages.settings(event, form, Colleague.of(authentication), problems.add("slots", "agenda.desk.is-counted")));
    }
}
