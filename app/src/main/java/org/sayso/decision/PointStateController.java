package org.sayso.decision;

import io.micronaut.core.annotation.Nullable;
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
import io.micronaut.security.authentication.Authentication;
import org.sayso.event.Event;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.FormVersion;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** How far an agreed point is, said by a host of its event: done with its proof, not doing with the reason, open again. */
@Controller("/desk/events/{slug}/afterwards/points/{id}")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class PointStateController {
    private static final String PAGE = "decision/desk/point";
    private final AfterwardsPages afterwards;
    private final PointPages pages;
    private final FinishPoint finishing;

    PointStateController(AfterwardsPages afterwards, PointPages pages, FinishPoint finishing) {
        this.afterwards = afterwards;
        this.pages = pages;
        this.finishing = finishing;
    }

    @Post("/proof")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.STAFF)
    HttpResponse<?> done(String slug, String id, @Nullable @Body String body, Authentication authentication) {
        Event event = afterwards.begun(Colleague.of(authentication), slug);
        ProofForm form = ProofForm.of(FormFields.of(body));
        PointPages.Typed typed = new PointPages.Typed(null, form, null);
        Problems problems = form.problems(pages.isChange(form.change()), pages.isAction(event, form.action()));
        if (problems.any()) {
            return Page.again(PAGE, pages.of(event, id, typed, problems));
        }
        return answer(event, id, finishing.done(Colleague.of(authentication), event, id, form), "decision-point-done", typed);
    }

    @Post("/reason")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.STAFF)
    HttpResponse<?> notDoing(String slug, String id, @Nullable @Body String body, Authentication authentication) {
        Event event = afterwards.begun(Colleague.of(authentication), slug);
        FormFields fields = FormFields.of(body);
        String reason = Text.line(fields.one("reason"));
        PointPages.Typed typed = new PointPages.Typed(null, null, reason);
        if (Text.isEmpty(reason) || Text.length(reason) > Point.LONGEST_REASON) {
            return Page.again(PAGE, pages.of(event, id, typed, new Problems().add("reason", Text.isEmpty(reason) ? "decision.reason.empty" : "decision.long", Point.LONGEST_REASON)));
        }
        return answer(event, id, finishing.notDoing(Colleague.of(authentication), event, id, version(fields), reason), "decision-point-not-doing", typed);
    }

    @Post("/reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.STAFF)
    HttpResponse<?> openAgain(String slug, String id, @Nullable @Body String body, Authentication authentication) {
        Event event = afterwards.begun(Colleague.of(authentication), slug);
        boolean isDone = finishing.openAgain(Colleague.of(authentication), event, id, version(FormFields.of(body)));
        return answer(event, id, isDone, "decision-point-opened", PointPages.Typed.NOTHING);
    }

    private HttpResponse<?> answer(Event event, String id, boolean isDone, String done, PointPages.Typed typed) {
        return isDone ? Page.seeOther(AfterwardsPages.path(event) + "?done=" + done + "#points")
                : Page.status(HttpStatus.CONFLICT, PAGE, pages.of(event, id, typed, new Problems().add("meanwhile", "decision.meanwhile")));
    }

    private static long version(FormFields fields) {
        return FormVersion.of(fields.one("version"));
    }
}
