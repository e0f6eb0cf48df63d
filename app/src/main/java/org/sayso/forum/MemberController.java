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
import org.sayso.partnership.Site;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.FormVersion;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Behind the private link: first the button that makes her a member, then what we hold of her. */
@Controller("/forum/{token}")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class MemberController {
    private final ByLink link;
    private final JoinPages pages;
    private final MemberSecrets secrets;
    private final ConfirmMember confirming;
    private final ChangeMember changing;
    private final Site site;

    MemberController(ByLink link, JoinPages pages, MemberSecrets secrets, ConfirmMember confirming, ChangeMember changing, Site site) {
        this.link = link;
        this.pages = pages;
        this.secrets = secrets;
        this.confirming = confirming;
        this.changing = changing;
        this.site = site;
    }

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> show(String token, HttpRequest<?> request) {
        return link.with(token, request, found -> page(HttpStatus.OK, token, found, JoinForm.of(found.member()), new Problems()));
    }

    @Post("/membership")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> confirm(String token, HttpRequest<?> request, @Nullable @Body String body) {
        long seen = FormVersion.of(FormFields.of(body).one("seen"));
        return link.with(token, request, found -> Page.seeOther(ForumLetters.LINK + token + (confirming.confirm(found.forum(), found.member(), seen) ? "?done=forum-joined" : "?done=forum-look-again")));
    }

    @Post("/details")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> change(String token, HttpRequest<?> request, @Nullable @Body String body) {
        FormFields fields = FormFields.of(body);
        JoinForm form = JoinForm.of(fields);
        long seen = FormVersion.of(fields.one("seen"));
        return link.with(token, request, found -> {
            Problems problems = form.detailProblems(site.partnership());
            boolean isWrong = problems.any() && found.forum().isOpen() && found.member().isConfirmed() && found.member().version() == seen;
            return isWrong ? page(HttpStatus.UNPROCESSABLE_ENTITY, token, found, form, problems)
                    : answer(token, request, form, changing.change(found.forum(), found.member(), form.said(found.forum()), seen));
        });
    }

    private HttpResponse<?> answer(String token, HttpRequest<?> request, JoinForm form, ChangeMember.Outcome outcome) {
        return switch (outcome) {
            case SAVED -> Page.seeOther(ForumLetters.LINK + token + "?done=forum-changed");
            case OVERTAKEN -> link.with(token, request, now -> page(
                    HttpStatus.CONFLICT, token, now, form.tickedAtMostAs(now.member()), new Problems().add("purposes", "forum.problem.meanwhile")));
            case CLOSED -> link.with(token, request, now -> page(HttpStatus.GONE, token, now, form, new Problems().add("held", "forum.problem.closed")));
            case LOST -> ByLink.lost();
        };
    }

    private HttpResponse<?> page(HttpStatus status, String token, Members.Found found, JoinForm form, Problems problems) {
        String template = found.member().isConfirmed() ? "forum/mine" : found.forum().isOpen() ? "forum/confirm" : "forum/closed";
        Object page = template.equals("forum/closed") ? Map.of("forum", found.forum()) : pages.mine(token, found.forum(), found.member(), secrets.address(found.member()).orElse(""), form, problems);
        return Page.status(status, template, page);
    }
}
