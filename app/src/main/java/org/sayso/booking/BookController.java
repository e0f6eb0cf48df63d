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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Optional;
import java.util.function.Function;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.FormTokens;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Booking in three short pages. What was typed travels in the bodies of forms, so a form is answered with the next page itself; only the last makes something. */
@Controller("/events/{slug}/book")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class BookController {
    private final Events events;
    private final BookPages pages;
    private final SendBooking sending;
    private final FormTokens tokens;

    BookController(Events events, BookPages pages, SendBooking sending, FormTokens tokens) {
        this.events = events;
        this.pages = pages;
        this.sending = sending;
        this.tokens = tokens;
    }

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> start(String slug) {
        return open(slug, event -> show(event, BookStep.WHO, BookForm.blank(tokens.fresh(SendBooking.purpose(event)))));
    }

    /** {@code step} says which page was sent, {@code go} which button: the next page, a page to change, or the end. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> next(String slug, HttpRequest<?> request, @Nullable @Body String body) {
        FormFields fields = FormFields.of(body);
        return open(slug, event -> {
            BookForm typed = BookForm.of(fields);
            BookStep step = BookStep.of(fields.one("step")).orElse(BookStep.WHO);
            BookForm form = typed.with(tokens.lasting(SendBooking.purpose(event), typed.token()), typed.back());
            Optional<BookStep> asked = BookStep.of(fields.one("go"));
            if (asked.isPresent()) {
                return show(event, asked.get(), form.with(form.token(), step == BookStep.CHECK ? "check" : form.back()));
            }
            if (step == BookStep.CHECK) {
                return sending.send(request, event, typed, form);
            }
            Problems problems = form.problems(step, event);
            if (problems.any()) {
                return Page.again(step.template(), pages.page(event, step, form, problems));
            }
            BookStep next = form.back().isEmpty() ? step.next() : BookStep.CHECK;
            return next == BookStep.CHECK ? checked(event, form.with(form.token(), "")) : show(event, next, form);
        });
    }

    /** The same for an address that had booked before: whoever typed it learns nothing. */
    @Get("/done")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> done(String slug, @Nullable @QueryValue String r) {
        return events.findVisible(slug).<HttpResponse<?>>map(event -> sending.done(event, r).<HttpResponse<?>>map(page -> Page.show("booking/done", page))
                .orElseGet(() -> Page.seeOther("/events/" + slug))).orElseGet(pages::unknown);
    }

    /** The last page, or the first one with something to put right. */
    private HttpResponse<?> checked(Event event, BookForm form) {
        return sending.firstWrong(event, form).<HttpResponse<?>>map(step -> Page.again(step.template(), pages.page(event, step, form.with(form.token(), "check"), form.problems(step, event))))
                .orElseGet(() -> show(event, BookStep.CHECK, form));
    }

    private HttpResponse<?> show(Event event, BookStep step, BookForm form) {
        return Page.show(step.template(), pages.page(event, step, form, new Problems()));
    }

    private HttpResponse<?> open(String slug, Function<Event, HttpResponse<?>> then) {
        Optional<Event> event = events.findVisible(slug);
        if (event.isEmpty()) {
            return pages.unknown();
        }
        BookPages.ClosedPage closed = pages.closed(event.get());
        return closed == null ? then.apply(event.get()) : Page.status(HttpStatus.GONE, "booking/closed", closed);
    }
}
