package org.sayso.booking;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.function.Function;
import org.sayso.event.EventCalendar;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** One booking, for whoever has its private link. No page of it is kept or found by a search, and none says where one came from. */
@Controller("/booking/{token}")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class BookingController {
    private final ByLink link;
    private final BookingPages pages;
    private final ChangeBooking changing;
    private final CancelBooking cancelling;
    private final EventCalendar calendar;

    BookingController(ByLink link, BookingPages pages, ChangeBooking changing, CancelBooking cancelling, EventCalendar calendar) {
        this.link = link;
        this.pages = pages;
        this.changing = changing;
        this.cancelling = cancelling;
        this.calendar = calendar;
    }

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> one(String token, HttpRequest<?> request) {
        return link.with(token, request, booking -> Page.show("booking/booking", pages.page(token, booking)));
    }

    @Get("/invite.ics")
    @Produces(MediaType.ALL)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> invite(String token, HttpRequest<?> request) {
        return link.with(token, request, booking -> HttpResponse.ok(calendar.of(pages.event(booking))).contentType(MediaType.of(EventCalendar.TYPE))
                .header("Content-Disposition", "attachment; filename=\"invite.ics\""));
    }

    @Get("/details")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> details(String token, HttpRequest<?> request) {
        return open(token, request, booking -> Page.show("booking/change", pages.change(token, booking, BookForm.of(booking), new Problems())));
    }

    @Post("/details")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> change(String token, HttpRequest<?> request, @Nullable @Body String body) {
        BookForm form = BookForm.of(FormFields.of(body));
        return open(token, request, booking -> {
            Problems problems = new Problems();
            form.how(problems, pages.event(booking));
            form.needs(problems);
            ChangeBooking.Outcome outcome = problems.any() ? null : changing.change(booking, form.wish(pages.event(booking)));
            if (outcome instanceof ChangeBooking.TooFew few) {
                problems.add("people", "booking.problem.too-few", few.free());
            }
            String done = outcome instanceof ChangeBooking.Changed ? "?done=booking-changed" : ""; // too late: its page says why
            return problems.any() ? again("booking/change", pages.change(token, booking, form, problems)) : Page.seeOther(BookingPages.path(token) + done);
        });
    }

    @Get("/cancellation")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> ask(String token, HttpRequest<?> request) {
        return open(token, request, booking -> Page.show("booking/cancel", pages.cancel(token, booking)));
    }

    @Post("/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> cancel(String token, HttpRequest<?> request) {
        return open(token, request, booking -> {
            boolean isDone = cancelling.cancel(booking, null);
            return Page.seeOther(BookingPages.path(token) + (isDone ? "?done=booking-cancelled" : ""));
        });
    }

    /** What can no longer be changed shows itself, and that says why. */
    private HttpResponse<?> open(String token, HttpRequest<?> request, Function<Booking, MutableHttpResponse<?>> then) {
        return link.with(token, request, booking -> pages.isOpen(booking) ? then.apply(booking) : Page.seeOther(BookingPages.path(token)));
    }

    private static MutableHttpResponse<?> again(String template, Object page) {
        return HttpResponse.unprocessableEntity().body(Page.of(template, page));
    }
}
