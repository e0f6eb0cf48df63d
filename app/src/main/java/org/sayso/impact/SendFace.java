package org.sayso.impact;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.web.ClientAddress;
import org.sayso.web.FormTokens;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;
import org.sayso.web.WrongTries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the form of three faces: checks it, has it kept, and says which page comes next. A whole hall may send at once from one connection; a script may not go on for ever. */
@Singleton
class SendFace {
    static final int AT_ONCE = 300;
    private static final Logger LOG = LoggerFactory.getLogger(SendFace.class);
    private static final String PAGE = "impact/feedback";
    private final KeepFace keeping;
    private final FeedbackPages pages;
    private final FormTokens tokens;
    private final WrongTries sent;

    SendFace(KeepFace keeping, FeedbackPages pages, FormTokens tokens, ClientAddress addresses) {
        this.keeping = keeping;
        this.pages = pages;
        this.tokens = tokens;
        this.sent = new WrongTries(addresses, AT_ONCE, Duration.ofMinutes(10), "Too many answers came from this connection. Wait ten minutes.");
    }

    static String purpose(Event event) {
        return "impact:" + event.id();
    }

    HttpResponse<?> send(HttpRequest<?> request, Event event, FaceForm typed) {
        Optional<FormTokens.FormToken> token = tokens.read(purpose(event), typed.token());
        FaceForm form = typed.with(tokens.lasting(purpose(event), typed.token()));
        Problems problems = form.problems(keeping.campaign(event).isPresent());
        if (problems.any()) {
            return again(HttpStatus.UNPROCESSABLE_ENTITY, event, form, problems);
        }
        if (token.isEmpty() || token.get().expired()) {
            return again(HttpStatus.UNPROCESSABLE_ENTITY, event, form, "impact.problem.waited");
        }
        if (isTooMuch(request)) {
            return again(HttpStatus.TOO_MANY_REQUESTS, event, form, "impact.problem.haste");
        }
        try {
            return keeping.keep(event, form, token.get().key()) ? Page.seeOther(FeedbackPages.path(event) + "/thanks")
                    : again(HttpStatus.CONFLICT, event, form.with(tokens.fresh(purpose(event))), "impact.problem.other");
        } catch (RuntimeException e) {
            LOG.error("How an event was could not be kept, its sender was told: {}", e.getClass().getName());
            return again(HttpStatus.SERVICE_UNAVAILABLE, event, form, "impact.problem.not-kept");
        }
    }

    private boolean isTooMuch(HttpRequest<?> request) {
        try {
            sent.check(request);
            sent.add(request);
            return false;
        } catch (Refusal e) {
            return true;
        }
    }

    private HttpResponse<?> again(HttpStatus status, Event event, FaceForm form, String problem) {
        return again(status, event, form, new Problems().add("send", problem));
    }

    private HttpResponse<?> again(HttpStatus status, Event event, FaceForm form, Problems problems) {
        return Page.status(status, PAGE, pages.page(event, form, problems));
    }
}
