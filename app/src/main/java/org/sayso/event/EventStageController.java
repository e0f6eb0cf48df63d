package org.sayso.event;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.exceptions.OptimisticLockException;
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
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** Opening, cancelling, and back to a draft. */
@Controller("/desk/events/{slug}")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class EventStageController {
    private static final int TRIES = 4;
    private final EventDesk desk;
    private final Events events;
    private final OpenEvent opening;
    private final CancelEvent cancelling;

    EventStageController(EventDesk desk, Events events, OpenEvent opening, CancelEvent cancelling) {
        this.desk = desk;
        this.events = events;
        this.opening = opening;
        this.cancelling = cancelling;
    }

    @Introspected
    record CancelPage(Event event, int taken, String why, Problems problems) {}

    @Post("/opening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> open(String slug, Authentication authentication) {
        return act(slug, authentication, opening::open, "event-opened", "event.opening.missing");
    }

    @Post("/draft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> draft(String slug, Authentication authentication) {
        return act(slug, authentication, opening::backToDraft, "event-draft", "event.draft.booked");
    }

    @Get("/cancelling")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> askToCancel(String slug) {
        Event event = desk.find(slug);
        return Page.show("event/desk/cancel", new CancelPage(event, events.taken(event), "", new Problems()));
    }

    @Post("/cancelling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> cancel(String slug, @Nullable @Body String body, Authentication authentication) {
        String why = Text.clean(FormFields.of(body).one("why"));
        return asItIs(slug, event -> cancelled(event, why, Colleague.of(authentication)));
    }

    private HttpResponse<?> cancelled(Event event, String why, Colleague by) {
        Problems problems = cancelling.cancel(by, event, why);
        return problems.any() ? Page.again("event/desk/cancel", new CancelPage(event, events.taken(event), why, problems)) : done(event, "event-cancelled");
    }

    private HttpResponse<?> act(String slug, Authentication authentication, BiFunction<Colleague, Event, Boolean> act, String notice, String refused) {
        Colleague by = Colleague.of(authentication);
        return asItIs(slug, event -> act.apply(by, event) ? done(event, notice) : Page.again("event/desk/event", desk.page(event, by, new Problems().add("stage", refused))));
    }

    /** Somebody else may have changed it in between: then what holds is looked at anew. */
    private HttpResponse<?> asItIs(String slug, Function<Event, HttpResponse<?>> act) {
        for (int i = 1;; i++) {
            try {
                return act.apply(desk.find(slug));
            } catch (OptimisticLockException e) {
                if (i == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static HttpResponse<?> done(Event event, String notice) {
        return Page.seeOther("/desk/events/" + event.slug() + "?done=" + notice);
    }
}
