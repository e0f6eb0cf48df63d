package org.sayso.event;

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

/** Writing an event. */
@Controller("/desk/events")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class EventEditController {
    private static final String TEMPLATE = "event/desk/edit";
    private final EventDesk desk;
    private final EventEditor editor;
    private final SaveEvent saving;

    EventEditController(EventDesk desk, EventEditor editor, SaveEvent saving) {
        this.desk = desk;
        this.editor = editor;
        this.saving = saving;
    }

    @Get("/new")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> blank(HttpRequest<?> request) {
        return FormKey.shown(request, key -> Page.show(TEMPLATE, editor.blank(key)));
    }

    @Get("/{slug}/another")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> another(String slug, HttpRequest<?> request) {
        Event event = desk.find(slug);
        return FormKey.shown(request, key -> Page.show(TEMPLATE, editor.another(event, key)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> make(@Nullable @Body String body, Authentication authentication) {
        return answer(null, saving.make(Colleague.of(authentication), EventForm.of(FormFields.of(body))));
    }

    @Get("/{slug}/edit")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> edit(String slug) {
        return Page.show(TEMPLATE, editor.asKept(desk.find(slug)));
    }

    @Post("/{slug}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> change(String slug, @Nullable @Body String body, Authentication authentication) {
        Event event = desk.find(slug);
        return answer(event, saving.change(Colleague.of(authentication), event, EventForm.of(FormFields.of(body))));
    }

    private HttpResponse<?> answer(Event event, SaveEvent.Outcome outcome) {
        return switch (outcome) {
            case SaveEvent.Outcome.Saved saved -> Page.seeOther("/desk/events/" + saved.event().slug() + "?done=saved");
            case SaveEvent.Outcome.Refused refused -> Page.again(TEMPLATE, editor.refused(event, refused));
            case SaveEvent.Outcome.Overtaken overtaken -> Page.status(HttpStatus.CONFLICT, TEMPLATE, editor.overtaken(event, overtaken));
        };
    }
}
