package org.sayso.question;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.feedback.Clues;
import org.sayso.web.ClientAddress;
import org.sayso.web.FormTokens;
import org.sayso.web.FormTokens.FormToken;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;
import org.sayso.web.WrongTries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the form of a question: checks it, has it kept, and says which page comes next. Whatever goes wrong, the words come back. */
@Singleton
class SendQuestion {
    static final int AT_ONCE = 60;
    private static final Logger LOG = LoggerFactory.getLogger(SendQuestion.class);
    private final Leaders leaders;
    private final KeepQuestion keeping;
    private final AskPages pages;
    private final FormTokens tokens;
    private final WrongTries sent;
    private final Clock clock;

    SendQuestion(Leaders leaders, KeepQuestion keeping, AskPages pages, FormTokens tokens, ClientAddress addresses, Clock clock) {
        this.leaders = leaders;
        this.keeping = keeping;
        this.pages = pages;
        this.tokens = tokens;
        this.sent = new WrongTries(addresses, AT_ONCE, Duration.ofMinutes(10), "Too many questions came from this connection. Wait ten minutes.");
        this.clock = clock;
    }

    private static String purpose(String slug) {
        return "question:" + slug;
    }

    String freshToken(String slug) {
        return tokens.fresh(purpose(slug));
    }

    HttpResponse<?> send(HttpRequest<?> request, String slug, AskForm typed) {
        AskForm lasting = typed.with(tokens.lasting(purpose(slug), typed.token()));
        Optional<HttpResponse<?>> answer;
        try {
            answer = leaders.find(slug).map(leader -> answer(request, leader, typed, lasting));
        } catch (RuntimeException e) { // a refusal too: whatever the reason, the words stay
            LOG.error("A question could not be kept, its sender was told: {}", e.getClass().getName());
            return Page.status(HttpStatus.SERVICE_UNAVAILABLE, AskPages.FORM, pages.form(slug, null, lasting, new Problems().add("send", "question.problem.not-kept")));
        }
        return answer.orElseThrow(Refusal::notFound);
    }

    /** @param lasting the same with a token for the form once more */
    private HttpResponse<?> answer(HttpRequest<?> request, Leader leader, AskForm typed, AskForm lasting) {
        Optional<FormToken> token = tokens.read(purpose(leader.slug()), typed.token());
        List<Clues.Piece> pieces = Clues.inTyped(typed.text());
        AskForm form = typed.checked(pieces);
        Instant now = clock.instant();
        Optional<Campaign> campaign = leaders.campaign(leader);
        if (!leader.takesQuestions() || campaign.filter(c -> c.accepts(token.map(FormToken::made).orElse(now), now)).isEmpty()) {
            return campaign.flatMap(c -> token.flatMap(t -> keeping.keptInTime(c, form, t.key()))).<HttpResponse<?>>map(receipt -> thanks(leader, receipt)).orElseGet(() -> pages.notOpen(HttpStatus.CONFLICT, leader, typed));
        }
        if (typed.isToChange()) {
            return Page.show(AskPages.FORM, pages.form(leader.slug(), leader, lasting, new Problems()));
        }
        Problems problems = form.problems();
        if (problems.any()) {
            return Page.again(AskPages.FORM, pages.form(leader.slug(), leader, lasting, problems));
        }
        if (token.isEmpty() || token.get().expired()) {
            return again(HttpStatus.UNPROCESSABLE_ENTITY, leader, lasting, "question.problem.waited");
        }
        if (!typed.isChecked() && Clues.any(pieces)) {
            return Page.show("question/check", new AskPages.CheckPage(leader.path(), lasting, pieces));
        }
        if (isTooMuch(request)) {
            return again(HttpStatus.TOO_MANY_REQUESTS, leader, lasting, "question.problem.haste");
        }
        return keeping.keep(leader, campaign.orElseThrow(), form, token.get().key()).<HttpResponse<?>>map(receipt -> thanks(leader, receipt))
                .orElseGet(() -> again(HttpStatus.CONFLICT, leader, form.with(freshToken(leader.slug())), "question.problem.sent-before"));
    }

    private static HttpResponse<?> thanks(Leader leader, String receipt) {
        return Page.seeOther(leader.path() + "/thanks?r=" + receipt);
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

    private HttpResponse<?> again(HttpStatus status, Leader leader, AskForm form, String problem) {
        return Page.status(status, AskPages.FORM, pages.form(leader.slug(), leader, form, new Problems().add("send", problem)));
    }
}
