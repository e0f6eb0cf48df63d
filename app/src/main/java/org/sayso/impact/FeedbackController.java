package org.sayso.impact;

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
import java.util.function.Function;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.FormTokens;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** Saying how an event was: one page, one button, no account. */
@Controller("/events/{slug}/feedback")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class FeedbackController {
    private final Events events;
    private final FeedbackPages pages;
    private final SendFace sending;
    private final FormTokens tokens;

    FeedbackController(Events events, FeedbackPages pages, SendFace sending, FormTokens tokens) {
        this.events = events;
        this.pages = pages;
        this.sending = sending;
        this.tokens = tokens;
    }

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> form(String slug) {
        return open(slug, event -> Page.show("impact/feedback", pages.page(event, FaceForm.blank(tokens.fresh(SendFace.purpose(event))), new Problems())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> send(String slug, HttpRequest<?> request, @Nullable @Body String body) {
        return open(slug, event -> sending.send(request, event, FaceForm.of(FormFields.of(body))));
    }

    @Get("/thanks")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> thanks(String slug) {
        return Page.show("impact/thanks", pages.thanks(visible(slug)));
    }

    private HttpResponse<?> open(String slug, Function<Event, HttpResponse<?>> then) {
        Event event = visible(slug);
        FeedbackPages.EndPage closed = pages.closed(event);
        return closed == null ? then.apply(event) : Page.status(HttpStatus.GONE, "impact/closed", closed);
    }

    private Event visible(String slug) {
        return events.findVisible(slug).orElseThrow(Refusal::notFound);
    }
}
