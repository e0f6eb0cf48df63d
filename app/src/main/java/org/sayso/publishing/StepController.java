package org.sayso.publishing;

import io.micronaut.http.HttpResponse;
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
import java.time.Clock;
import java.time.LocalDate;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormKey;
import org.sayso.web.Moments;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;
import org.sayso.web.Text;

/** Each further step of a change on its way. */
@Controller("/desk/changes/{id}/steps")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class StepController {
    private final ChangeRepository changes;
    private final ChangeEditor editor;
    private final UpdateStatus updating;
    private final Site site;
    private final Clock clock;

    StepController(ChangeRepository changes, ChangeEditor editor, UpdateStatus updating, Site site, Clock clock) {
        this.changes = changes;
        this.editor = editor;
        this.updating = updating;
        this.site = site;
        this.clock = clock;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> step(String id, @Body StatusForm form, Authentication authentication) {
        Change change = changes.findByPartnershipAndId(site.slug(), id).orElseThrow(Refusal::notFound);
        Problems problems = new Problems();
        LocalDate on = ChangeForm.day("step-on", form.statusOn(), Moments.dayOf(clock.instant()), problems);
        String note = ChangeForm.fits(problems, "note", Text.clean(form.note()), ChangeDraft.LONGEST_NOTE);
        String why = ChangeForm.fits(problems, "why", Text.clean(form.reason()), ChangeDraft.LONGEST_NOTE);
        ChangeStatus status = ChangeStatus.of(form.status()).orElse(null);
        if (status == null) {
            problems.add("step-status", "publishing.missing.status");
        }
        if (problems.any()) {
            return Page.again("publishing/desk/editor", stepAgain(change, form, problems));
        }
        try {
            updating.update(Colleague.of(authentication), id, FormKey.of(form.key()), status, on, Text.orNull(note), Text.orNull(why));
            return Page.seeOther("/desk/changes/" + id + "?done=change-moved");
        } catch (PublishChange.NotReady e) {
            return Page.again("publishing/desk/editor", stepAgain(change, form, new Problems().add("why", "publishing.missing.reason")));
        } catch (UpdateStatus.OtherStep e) {
            return Page.again("publishing/desk/editor", stepAgain(change, form.another(), new Problems().add("note", "publishing.moving.sent")));
        }
    }

    private ChangeEditor.EditorPage stepAgain(Change change, StatusForm form, Problems problems) {
        return editor.of(change, editor.of(change).form(), form, problems);
    }
}
