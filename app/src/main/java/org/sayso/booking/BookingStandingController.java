package org.sayso.booking;

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
import org.sayso.event.WhoRuns;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** What a host does for somebody: books for her, gives her a place, cancels. */
@Controller(BookingsDesk.PATH + "{slug}/bookings")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class BookingStandingController {
    private final WhoRuns who;
    private final BookingRepository bookings;
    private final BookingsDesk desk;
    private final BookPlace booking;
    private final GivePlace giving;
    private final CancelBooking cancelling;

    BookingStandingController(WhoRuns who, BookingRepository bookings, BookingsDesk desk, BookPlace booking, GivePlace giving, CancelBooking cancelling) {
        this.who = who;
        this.bookings = bookings;
        this.desk = desk;
        this.booking = booking;
        this.giving = giving;
        this.cancelling = cancelling;
    }

    @Get("/new")
    @Secured(Role.May.STAFF)
    HttpResponse<?> blank(String slug, HttpRequest<?> request, Authentication authentication) {
        Event event = who.run(Colleague.of(authentication), slug);
        return FormKey.shown(request, key -> Page.show("booking/desk/new", desk.add(event, key, BookForm.blank(""), new Problems())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.STAFF)
    HttpResponse<?> add(String slug, Authentication authentication, @Nullable @Body String body) {
        Event event = who.run(Colleague.of(authentication), slug);
        FormFields fields = FormFields.of(body);
        BookForm form = BookForm.of(fields);
        String key = FormKey.of(fields.one("key"));
        Problems problems = form.problemsByHand(event);
        if (!problems.any() && booking.book(event, key, form.who(), form.wish(event), Booking.DESK) instanceof BookPlace.Closed) {
            problems.add("name", "booking.closed.begun");
        }
        return problems.any() ? Page.again("booking/desk/new", desk.add(event, key, form, problems)) : back(event, "booking-added");
    }

    @Post("/{id}/place")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.STAFF)
    HttpResponse<?> give(String slug, String id, Authentication authentication, @Nullable @Body String body) {
        Event event = who.run(Colleague.of(authentication), slug);
        Booking one = find(event, id);
        int free = giving.give(Colleague.of(authentication), one, FormFields.of(body).one("beyond").equals("yes"));
        if (free >= 0) {
            return Page.status(HttpStatus.CONFLICT, "booking/desk/beyond", desk.ask(event, one, free));
        }
        return back(event, find(event, id).isBooked() ? "booking-place-given" : "desk-booking-too-late");
    }

    @Get("/{id}/cancellation")
    @Secured(Role.May.STAFF)
    HttpResponse<?> ask(String slug, String id, Authentication authentication) {
        Event event = who.run(Colleague.of(authentication), slug);
        return Page.show("booking/desk/cancel", desk.ask(event, find(event, id), 0));
    }

    @Post("/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.STAFF)
    HttpResponse<?> cancel(String slug, String id, Authentication authentication) {
        Event event = who.run(Colleague.of(authentication), slug);
        return back(event, cancelling.cancel(find(event, id), Colleague.of(authentication)) ? "booking-off" : "desk-booking-too-late");
    }

    private Booking find(Event event, String id) {
        return bookings.findByEventIdAndId(event.id(), id).orElseThrow(Refusal::notFound);
    }

    private static HttpResponse<?> back(Event event, String done) {
        return Page.seeOther(BookingsDesk.path(event) + "?done=" + done);
    }
}
