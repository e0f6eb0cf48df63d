package org.sayso.impact;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.feedback.SharedDevice;
import org.sayso.web.ClientAddress;
import org.sayso.web.FormTokens;
import org.sayso.web.FormTokens.FormToken;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;
import org.sayso.web.WrongTries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the form of three faces: checks it, has it kept, and says which page comes next. Whatever goes wrong, what was typed comes back. A whole hall may send at
 * once from one connection; a script may not go on for ever.
 */
@Singleton
class SendFace {
    static final int AT_ONCE = 300;
    private static final Logger LOG = LoggerFactory.getLogger(SendFace.class);
    private static final String PAGE = "impact/feedback";
    private final Events events;
    private final KeepFace keeping;
    private final FeedbackPages pages;
    private final FormTokens tokens;
    private final WrongTries kept;
    private final Clock clock;

    SendFace(Events events, KeepFace keeping, FeedbackPages pages, FormTokens tokens, ClientAddress addresses, Clock clock) {
        this.events = events;
        this.keeping = keeping;
        this.pages = pages;
        this.tokens = tokens;
        this.kept = new WrongTries(addresses, AT_ONCE, Duration.ofMinutes(10), "Too many answers came from this connection. Wait ten minutes.");
        this.clock = clock;
    }

    /** Made from the address alone, so that a form can be given back also while the database is away. */
    static String purpose(String slug) {
        return "impact:" + slug;
    }

    HttpResponse<?> send(HttpRequest<?> request, String slug, FaceForm typed) {
        Optional<FormToken> token = tokens.read(purpose(slug), typed.token());
        FaceForm form = typed.with(tokens.lasting(purpose(slug), typed.token()));
        try {
            Optional<Event> event = events.findVisible(slug);
            if (event.isPresent()) {
                return sent(request, event.get(), form, token);
            }
        } catch (RuntimeException e) {
            LOG.error("How an event was could not be kept, its sender was told: {}", e.getClass().getName());
            return Page.status(HttpStatus.SERVICE_UNAVAILABLE, PAGE, pages.failed(slug, form, new Problems().add("send", "impact.problem.not-kept")));
        }
        throw Refusal.notFound();
    }

    private HttpResponse<?> sent(HttpRequest<?> request, Event event, FaceForm form, Optional<FormToken> token) {
        Instant now = clock.instant();
        Optional<FormToken> good = token.filter(t -> !t.expired());
        if (!KeepFace.isTaken(event, good.map(FormToken::made).orElse(now), now)) {
            return token.filter(t -> keeping.has(event, form, t.key())).<HttpResponse<?>>map(t -> thanks(request, event, form, t.key()))
                    .orElseGet(() -> Page.status(HttpStatus.GONE, "impact/closed", pages.closed(event, form.words())));
        }
        Problems problems = form.problems(keeping.campaign(event).isPresent());
        if (problems.any()) {
            return again(HttpStatus.UNPROCESSABLE_ENTITY, event, form, problems);
        }
        if (good.isEmpty()) {
            return again(HttpStatus.UNPROCESSABLE_ENTITY, event, form, "impact.problem.waited");
        }
        if (isTooMuch(request)) {
            return again(HttpStatus.TOO_MANY_REQUESTS, event, form, "impact.problem.haste");
        }
        KeepFace.Outcome outcome = keeping.keep(event, form, good.get().key());
        if (outcome == KeepFace.Outcome.OTHER) {
            return again(HttpStatus.CONFLICT, event, form.with(tokens.fresh(purpose(event.slug()))), "impact.problem.other");
        }
        if (outcome == KeepFace.Outcome.KEPT) {
            kept.add(request);
        }
        return thanks(request, event, form, good.get().key());
    }

    private HttpResponse<?> thanks(HttpRequest<?> request, Event event, FaceForm form, String key) {
        Optional<String> receipt = form.hasWords() ? keeping.receipt(event, key) : Optional.empty();
        return Page.seeOther(SharedDevice.on(request, FeedbackPages.path(event.slug()) + "/thanks" + receipt.map(r -> "?r=" + r).orElse("")));
    }

    private boolean isTooMuch(HttpRequest<?> request) {
        try {
            kept.check(request);
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
