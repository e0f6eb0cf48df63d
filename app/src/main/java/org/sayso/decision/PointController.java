package org.sayso.decision;

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

/** The agreed points of an event, for its hosts: adding one, and what it says. */
@Controller("/desk/events/{slug}/afterwards/points")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class PointController {
    private static final String PAGE = "decision/desk/point";
    private final AfterwardsPages afterwards;
    private final PointPages pages;
    private final SavePoint saving;

    PointController(AfterwardsPages afterwards, PointPages pages, SavePoint saving) {
        this.afterwards = afterwards;
        this.pages = pages;
        this.saving = saving;
    }

    @Get("/new")
    @Secured(Role.May.STAFF)
    HttpResponse<?> blank(HttpRequest<?> request, String slug, Authentication authentication) {
        Event event = afterwards.begun(Colleague.of(authentication), slug);
        return FormKey.shown(request, key -> Page.show(PAGE, pages.blank(event, PointForm.blank(key), new Problems())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.STAFF)
    HttpResponse<?> add(String slug, @Nullable @Body String body, Authentication authentication) {
        Event event = afterwards.begun(Colleague.of(authentication), slug);
        PointForm form = PointForm.of(FormFields.of(body));
        Problems problems = form.problems(event, pages.items(event));
        if (problems.any()) {
            return Page.again(PAGE, pages.blank(event, form, problems));
        }
        Point point = saving.add(Colleague.of(authentication), event, form);
        return form.says(point) ? Page.seeOther(AfterwardsPages.path(event) + "?done=decision-point-added#points") : overtaken(event, point.id(), form);
    }

    @Get("/{id}")
    @Secured(Role.May.STAFF)
    HttpResponse<?> show(String slug, String id, Authentication authentication) {
        return Page.show(PAGE, pages.of(afterwards.run(Colleague.of(authentication), slug), id, PointPages.Typed.NOTHING, new Problems()));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.STAFF)
    HttpResponse<?> change(String slug, String id, @Nullable @Body String body, Authentication authentication) {
        Event event = afterwards.begun(Colleague.of(authentication), slug);
        PointForm form = PointForm.of(FormFields.of(body));
        Problems problems = form.problems(event, pages.items(event));
        if (problems.any()) {
            return Page.again(PAGE, pages.of(event, id, new PointPages.Typed(form, null, null), problems));
        }
        return saving.change(Colleague.of(authentication), event, id, form) ? Page.seeOther(AfterwardsPages.path(event) + "?done=decision-point-saved#points") : overtaken(event, id, form);
    }

    private HttpResponse<?> overtaken(Event event, String id, PointForm form) {
        return Page.status(HttpStatus.CONFLICT, PAGE, pages.of(event, id, new PointPages.Typed(form, null, null), new Problems().add("meanwhile", "decision.meanwhile")));
    }
}
