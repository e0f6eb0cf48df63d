package org.sayso.forum;

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
import java.util.Map;
import java.util.function.Function;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.FormTokens;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** Joining a forum, for anybody. */
@Controller("/forums/{slug}/join")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class JoinController {
    private final Forums forums;
    private final JoinPages pages;
    private final SendJoining sending;
    private final FormTokens tokens;

    JoinController(Forums forums, JoinPages pages, SendJoining sending, FormTokens tokens) {
        this.forums = forums;
        this.pages = pages;
        this.sending = sending;
        this.tokens = tokens;
    }

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> form(String slug) {
        return open(slug, forum -> Page.show(SendJoining.FORM, pages.join(forum, JoinForm.blank(tokens.fresh(SendJoining.purpose(forum))), new Problems())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> join(String slug, HttpRequest<?> request, @Nullable @Body String body) {
        return open(slug, forum -> sending.send(request, forum, JoinForm.of(FormFields.of(body))));
    }

    /** The same whether the address was known or not. */
    @Get("/sent")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> sent(String slug) {
        return open(slug, forum -> Page.show("forum/sent", Map.of("forum", forum)));
    }

    /** For whoever is under 13: whom to talk to. */
    @Get("/young")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> young(String slug) {
        return open(slug, forum -> Page.show("forum/young", Map.of("forum", forum)));
    }

    private HttpResponse<?> open(String slug, Function<Forum, HttpResponse<?>> then) {
        Forum forum = forums.findVisible(slug).orElseThrow(Refusal::notFound);
        return forum.isOpen() ? then.apply(forum) : Page.status(HttpStatus.GONE, "forum/closed", Map.of("forum", forum));
    }
}
