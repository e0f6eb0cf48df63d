package org.sayso.reply;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
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
import io.micronaut.security.authentication.Authentication;
import java.util.function.Supplier;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Answering one idea, for its sender to read with the come-back code. */
@Controller(ReplyPages.PATH)
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReplyController {
    private static final String PAGE = "reply/desk/reply";
    private static final String ELSEWHERE = "reply/desk/elsewhere";
    private final WriteReply writing;
    private final ReplyPages pages;

    ReplyController(WriteReply writing, ReplyPages pages) {
        this.writing = writing;
        this.pages = pages;
    }

    @Get
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> list(@Nullable @QueryValue Integer page) {
        return Page.show("reply/desk/list", pages.list(page));
    }

    @Get("/{id}")
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> show(String id) {
        return pages.elsewhere(id, null, false).<HttpResponse<?>>map(page -> Page.show(ELSEWHERE, page)).orElseGet(() -> Page.show(PAGE, pages.page(id)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> write(String id, @Body String body, Authentication authentication) {
        ReplyForm form = ReplyForm.of(FormFields.of(body));
        return orElsewhere(id, form.words(), () -> write(id, form, Colleague.of(authentication)));
    }

    private HttpResponse<?> write(String id, ReplyForm form, Colleague who) {
        Problems problems = form.problems();
        if (problems.any()) {
            return Page.again(PAGE, pages.again(id, form, problems));
        }
        try {
            writing.write(who, id, form.words(), form.seen());
        } catch (WriteReply.ReplyMeanwhile meanwhile) {
            problems.add("words", meanwhile.now() == null ? "reply.gone-meanwhile" : "reply.meanwhile");
            return Page.status(HttpStatus.CONFLICT, PAGE, pages.overtaken(id, form, meanwhile.now(), problems));
        }
        return Page.seeOther(ReplyPages.PATH + "/" + id + "?done=reply-written");
    }

    @Post("/{id}/taking-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> takeBack(String id, @Body String body, Authentication authentication) {
        return orElsewhere(id, null, () -> {
            writing.takeBack(Colleague.of(authentication), id, ReplyForm.of(FormFields.of(body)).seen());
            return Page.seeOther(ReplyPages.PATH + "/" + id + "?done=reply-taken-back");
        });
    }

    /** From a form that stood open since before: nothing is changed of what is answered at another page, and nothing that was typed is lost. */
    private HttpResponse<?> orElsewhere(String id, @Nullable String typed, Supplier<HttpResponse<?>> act) {
        return pages.elsewhere(id, typed, true).<HttpResponse<?>>map(page -> Page.status(HttpStatus.CONFLICT, ELSEWHERE, page)).orElseGet(act);
    }
}
