package org.sayso.agenda;

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
import org.sayso.event.Event;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** Guest speakers: asked, confirmed, declined. */
@Controller("/desk/events/{slug}/agenda/speakers")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class SpeakerDeskController {
    private static final String PAGE = "agenda/desk/speaker";
    private final AgendaDeskPages pages;
    private final SaveSpeaker saving;

    SpeakerDeskController(AgendaDeskPages pages, SaveSpeaker saving) {
        this.pages = pages;
        this.saving = saving;
    }

    @Get("/new")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> blank(HttpRequest<?> request, String slug, Authentication authentication) {
        Event event = begun(slug);
        String who = Text.line(request.getParameters().get("who", String.class, ""));
        return FormKey.shown(request, key -> Page.show(PAGE, pages.speaker(event, null, SpeakerForm.blank(key, who), Colleague.of(authentication), new Problems())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> add(String slug, @Nullable @Body String body, Authentication authentication) {
        Event event = begun(slug);
        SpeakerForm form = SpeakerForm.of(FormFields.of(body));
        Problems problems = form.problems();
        if (problems.any()) {
            return Page.again(PAGE, pages.speaker(event, null, form, Colleague.of(authentication), problems));
        }
        saving.add(Colleague.of(authentication), event, form);
        return Page.seeOther(AgendaDeskPages.path(event) + "?done=agenda-speaker-saved");
    }

    @Get("/{id}")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> show(String slug, String id, Authentication authentication) {
        Event event = begun(slug);
        Speaker speaker = pages.speaker(event, id);
        return Page.show(PAGE, pages.speaker(event, speaker, SpeakerForm.of(speaker), Colleague.of(authentication), new Problems()));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> change(String slug, String id, @Nullable @Body String body, Authentication authentication) {
        Event event = begun(slug);
        Speaker speaker = pages.speaker(event, id);
        SpeakerForm form = SpeakerForm.of(FormFields.of(body));
        Problems problems = form.problems();
        if (problems.any()) {
            return Page.again(PAGE, pages.speaker(event, speaker, form, Colleague.of(authentication), problems));
        }
        return saving.change(Colleague.of(authentication), event, speaker, form) ? Page.seeOther(AgendaDeskPages.path(event) + "?done=agenda-speaker-saved")
                : Page.status(HttpStatus.CONFLICT, PAGE, pages.speaker(event, speaker, form.on(pages.speaker(event, id)), Colleague.of(authentication), problems.add("who", "agenda.desk.not.meanwhile")));
    }

    private Event begun(String slug) {
        Event event = pages.event(slug);
        pages.agenda(event);
        return event;
    }
}
