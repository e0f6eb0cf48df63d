package org.sayso.forum;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** Opening and closing a forum; its digest now, held, or let go. */
@Controller(ForumDeskController.PATH + "/{slug}")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class ForumStageController {
    private static final String WAS_CLOSED = "desk-forum-was-closed";
    private final ForumDesk desk;
    private final OpenForum opening;
    private final CloseForum closing;
    private final SendDigest digest;

    ForumStageController(ForumDesk desk, OpenForum opening, CloseForum closing, SendDigest digest) {
        this.desk = desk;
        this.opening = opening;
        this.closing = closing;
        this.digest = digest;
    }

    @Post("/opening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> open(String slug, Authentication authentication) {
        Forum forum = desk.find(slug);
        return done(forum, opening.open(Colleague.of(authentication), forum), "desk-forum-opened", "desk-forum-was-open", "desk-forum-closed-for-good");
    }

    @Get("/closing")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> ask(String slug) {
        Forum forum = desk.find(slug);
        return forum.isClosed() ? done(forum, WAS_CLOSED) : Page.show("forum/desk/close", desk.closing(forum));
    }

    @Post("/closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> close(String slug, Authentication authentication) {
        Forum forum = desk.find(slug);
        return done(forum, closing.close(Colleague.of(authentication), forum).map(letters -> letters > 0 ? "desk-forum-closed" : "desk-forum-closed-quietly").orElse(WAS_CLOSED));
    }

    @Post("/digest")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> send(String slug, Authentication authentication) {
        Forum forum = desk.find(slug);
        return done(forum, switch (digest.sendNow(Colleague.of(authentication), forum)) {
            case SENT -> "desk-forum-digest";
            case A_MOMENT_AGO -> "desk-forum-digest-went";
            case TOO_SOON -> "desk-forum-digest-early";
            case NOTHING -> "desk-forum-no-digest";
            case NOT_OPEN -> "desk-forum-not-open";
            case NO_MAIL -> "desk-forum-no-mail";
        });
    }

    @Post("/hold")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> hold(String slug, Authentication authentication) {
        Forum forum = desk.find(slug);
        return done(forum, opening.hold(Colleague.of(authentication), forum, true), "desk-forum-held", "desk-forum-was-held", "desk-forum-not-open");
    }

    @Post("/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> release(String slug, Authentication authentication) {
        Forum forum = desk.find(slug);
        return done(forum, opening.hold(Colleague.of(authentication), forum, false), "desk-forum-let-go", "desk-forum-was-let-go", "desk-forum-not-open");
    }

    private static HttpResponse<?> done(Forum forum, OpenForum.Outcome outcome, String done, String was, String closed) {
        return done(forum, switch (outcome) {
            case DONE -> done;
            case WAS_SO -> was;
            case CLOSED -> closed;
        });
    }

    private static HttpResponse<?> done(Forum forum, String notice) {
        return Page.seeOther(ForumDeskController.PATH + "/" + forum.slug() + "?done=" + notice);
    }
}
