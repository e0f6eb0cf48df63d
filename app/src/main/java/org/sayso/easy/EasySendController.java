package org.sayso.easy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.function.Supplier;
import org.sayso.feedback.SharedDevice;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From the words to the end. Only {@code /answer} stores anything. */
@Controller("/c/{slug}/easy")
@Produces("text/html;charset=utf-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class EasySendController {
    private static final Logger LOG = LoggerFactory.getLogger(EasySendController.class);
    private final SendEasy sending;

    EasySendController(SendEasy sending) {
        this.sending = sending;
    }

    @Post("/words")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> words(String slug, @Nullable @Body EasyForm form, HttpRequest<?> request) {
        EasyForm sent = form == null ? EasyForm.empty() : form;
        return orGivenBack(slug, sent, () -> answer(request, sending.go(slug, sent)));
    }

    @Post("/answer")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> send(String slug, @Nullable @Body EasyForm form, HttpRequest<?> request) {
        EasyForm sent = form == null ? EasyForm.empty() : form;
        return orGivenBack(slug, sent, () -> answer(request, sending.send(slug, sent)));
    }

    /** Whatever goes wrong, the words come back to whoever wrote them. */
    private HttpResponse<?> orGivenBack(String slug, EasyForm sent, Supplier<HttpResponse<?>> answer) {
        try {
            return answer.get();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException e) {
            LOG.error("An easy answer could not be kept, its sender was told: {}", e.getClass().getName());
            return Page.status(HttpStatus.SERVICE_UNAVAILABLE, "easy/show", EasyPages.notKept(slug, sent, sending.lastingToken(slug, sent)));
        }
    }

    private static HttpResponse<?> answer(HttpRequest<?> request, SendEasy.Outcome outcome) {
        return switch (outcome) {
            case SendEasy.Kept kept -> Page.seeOther(SharedDevice.on(request, "/c/" + kept.slug() + "/easy/thanks?r=" + kept.receipt()));
            case SendEasy.Next next -> next.page().problems().any() ? Page.again(next.template(), next.page()) : EasyController.kept(request, next.template(), next.page());
            case SendEasy.NotOpen notOpen -> Page.status(HttpStatus.CONFLICT, "easy/not-open", notOpen.page());
            case SendEasy.SentBefore before -> Page.status(HttpStatus.CONFLICT, "easy/sent-before", before.page());
        };
    }
}
