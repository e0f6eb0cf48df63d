package org.sayso.event;

import io.micronaut.core.annotation.Nullable;
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
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Looking at events at the desk, and who runs each. */
@Controller("/desk/events")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class EventDeskController {
    private final EventDesk desk;
    private final EventPages pages;
    private final ChangeHosts changing;

    EventDeskController(EventDesk desk, EventPages pages, ChangeHosts changing) {
        this.desk = desk;
        this.pages = pages;
        this.changing = changing;
    }

    @Get
    @Secured(Role.May.STAFF)
    HttpResponse<?> list() {
        return Page.show("event/desk/list", desk.list());
    }

    @Get("/{slug}")
    @Secured(Role.May.STAFF)
    HttpResponse<?> show(String slug, Authentication authentication) {
        return Page.show("event/desk/event", desk.page(desk.find(slug), Colleague.of(authentication), new Problems()));
    }

    @Get("/{slug}/preview")
    @Secured(Role.May.STAFF)
    HttpResponse<?> preview(String slug) {
        return Page.show("event/event", pages.preview(desk.find(slug)));
    }

    @Post("/{slug}/hosts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.STAFF)
    HttpResponse<?> hosts(String slug, @Nullable @Body String body, Authentication authentication) {
        FormFields fields = FormFields.of(body);
        Event event = desk.find(slug);
        Colleague by = Colleague.of(authentication);
        boolean isDone = fields.one("remove").isEmpty() ? changing.add(by, event, fields.one("member")) : changing.remove(by, event, fields.one("remove"));
        return isDone ? Page.seeOther("/desk/events/" + event.slug() + "?done=event-hosts#hosts")
                : Page.again("event/desk/event", desk.page(event, by, new Problems().add("member", "event.hosts.refused")));
    }
}
