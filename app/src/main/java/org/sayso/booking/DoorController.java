package org.sayso.booking;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.sayso.event.Event;
import org.sayso.event.WhoRuns;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.Numbers;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** Checking in at the door: by the list, by a code that somebody shows, or by counting heads. For the hosts alone. */
@Controller(BookingsDesk.PATH + "{slug}/door")
@Produces("text/html;charset=utf-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class DoorController {
    private final WhoRuns who;
    private final DoorPages pages;
    private final CheckIn checkIn;

    DoorController(WhoRuns who, DoorPages pages, CheckIn checkIn) {
        this.who = who;
        this.pages = pages;
        this.checkIn = checkIn;
    }

    /** @param ref the reference, as a code that somebody shows names it */
    @Get
    @Secured(Role.May.STAFF)
    HttpResponse<?> door(String slug, @Nullable @QueryValue String q, @Nullable @QueryValue String ref, @Nullable @QueryValue String last, Authentication authentication) {
        return Page.show("booking/desk/door", pages.page(who.run(Colleague.of(authentication), slug), Text.line(ref == null ? q : ref), last, new Problems()));
    }

    @Post("/arrivals")
    @Secured(Role.May.STAFF)
    HttpResponse<?> came(String slug, Authentication authentication, @Nullable @Body String body) {
        return done(slug, authentication, body, (event, form) -> number(form.one("came"), Booking.MOST_PEOPLE * 2, 0).ifPresent(n -> checkIn.came(event, form.one("id"), n)), "last");
    }

    @Post("/undoing")
    @Secured(Role.May.STAFF)
    HttpResponse<?> undo(String slug, Authentication authentication, @Nullable @Body String body) {
        return done(slug, authentication, body, (event, form) -> checkIn.undo(event, form.one("id")), "");
    }

    @Post("/walk-ins")
    @Secured(Role.May.STAFF)
    HttpResponse<?> walkIn(String slug, Authentication authentication, @Nullable @Body String body) {
        Optional<Integer> people = number(FormFields.of(body).one("people"), CheckIn.MOST_WALK_INS, 1);
        return people.isPresent() ? done(slug, authentication, body, (event, form) -> checkIn.walkIn(event, FormKey.of(form.one("key")), shortName(form.one("name")), people.get()), "")
                : Page.again("booking/desk/door", pages.page(
                        who.run(Colleague.of(authentication), slug), "", null, new Problems().add("walk-in-people", "booking.desk.door.walk-in.wrong", CheckIn.MOST_WALK_INS)));
    }

    private static @Nullable String shortName(String typed) {
        String name = Text.line(typed);
        return Text.isEmpty(name) ? null : name.substring(0, name.offsetByCodePoints(0, Math.min(Text.length(name), BookForm.LONGEST_NAME)));
    }

    @Post("/walk-ins/undoing")
    @Secured(Role.May.STAFF)
    HttpResponse<?> undoWalkIn(String slug, Authentication authentication, @Nullable @Body String body) {
        return done(slug, authentication, body, (event, form) -> checkIn.undoWalkIn(event, form.one("id")), "");
    }

    private HttpResponse<?> done(String slug, Authentication authentication, @Nullable String body, BiConsumer<Event, FormFields> act, String names) {
        Event event = who.run(Colleague.of(authentication), slug);
        FormFields form = FormFields.of(body);
        act.accept(event, form);
        String id = form.one("id");
        return Page.seeOther(DoorPages.path(event) + (names.isEmpty() || !id.matches("[0-9a-f-]{36}") ? "" : "?" + names + "=" + id));
    }

    private static Optional<Integer> number(String typed, int most, int least) {
        return Optional.of(Numbers.plainFigures(Text.line(typed))).filter(t -> t.matches("\\d{1,3}")).map(Integer::valueOf).filter(n -> n >= least && n <= most);
    }
}
