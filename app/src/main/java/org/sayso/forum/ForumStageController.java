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
import java.util.Map;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** Opening and closing a forum; its digest now, held, or let go. */
@Controller(ForumDeskController.PATH + "/{slug}")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class ForumStageController {
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
        opening.open(Colleague.of(authentication), forum);
        return done(forum, "desk-forum-opened");
    }

    @Get("/closing")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> ask(String slug) {
        Forum forum = desk.find(slug);
        return Page.show("forum/desk/close", Map.of("forum", forum, "members", desk.sums(forum).members()));
    }

    @Post("/closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> close(String slug, Authentication authentication) {
        Forum forum = desk.find(slug);
        closing.close(Colleague.of(authentication), forum);
        return done(forum, "desk-forum-closed");
    }

    @Post("/digest")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> send(String slug, Authentication authentication) {
        Forum forum = desk.find(slug);
        return done(forum, digest.sendNow(Colleague.of(authentication), forum) ? "desk-forum-digest" : "desk-forum-no-digest");
    }

    @Post("/hold")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> hold(String slug, Authentication authentication) {
        Forum forum = desk.find(slug);
        opening.hold(Colleague.of(authentication), forum, true);
        return done(forum, "desk-forum-held");
    }

    @Post("/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> release(String slug, Authentication authentication) {
        Forum forum = desk.find(slug);
        opening.hold(Colleague.of(authentication), forum, false);
        return done(forum, "desk-forum-let-go");
    }

    private static HttpResponse<?> done(Forum forum, String notice) {
        return Page.seeOther(ForumDeskController.PATH + "/" + forum.slug() + "?done=" + notice);
    }
}
