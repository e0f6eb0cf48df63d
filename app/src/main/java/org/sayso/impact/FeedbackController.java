package org.sayso.impact;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
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
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.feedback.SharedDevice;
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
    /** Whoever goes back after sending meets the form that was sent, with its key: sent again, it is still one face. */
    private static final String BACK_IS_THE_SAME_FORM = "private, no-cache";
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
    HttpResponse<?> form(String slug, HttpRequest<?> request) {
        Event event = visible(slug);
        FeedbackPages.EndPage closed = pages.closed(event, "");
        if (closed != null) {
            return Page.status(HttpStatus.GONE, "impact/closed", closed);
        }
        MutableHttpResponse<?> page = Page.show("impact/feedback", pages.page(event, FaceForm.blank(tokens.fresh(SendFace.purpose(slug))), new Problems()));
        return SharedDevice.is(request) ? page : page.header(HttpHeaders.CACHE_CONTROL, BACK_IS_THE_SAME_FORM);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> send(String slug, HttpRequest<?> request, @Nullable @Body String body) {
        return sending.send(request, slug, FaceForm.of(FormFields.of(body)));
    }

    @Get("/thanks")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> thanks(String slug, @Nullable @QueryValue String r) {
        return Page.show("impact/thanks", pages.thanks(visible(slug), r));
    }

    private Event visible(String slug) {
        return events.findVisible(slug).orElseThrow(Refusal::notFound);
    }
}
