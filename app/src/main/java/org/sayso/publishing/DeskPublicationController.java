package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
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

/** From a draft to a page that everybody sees, and back; and each further step on the way. */
@Controller("/desk/changes/{id}")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class DeskPublicationController {
    private final ChangeRepository changes;
    private final ChangeLinkRepository links;
    private final ChangesPages pages;
    private final ChangeEditor editor;
    private final PublishChange publishing;
    private final UnpublishChange unpublishing;
    private final UpdateStatus updating;
    private final ReadyToPublish ready;
    private final Site site;
    private final Clock clock;

    DeskPublicationController(
            ChangeRepository changes, ChangeLinkRepository links, ChangesPages pages, ChangeEditor editor, PublishChange publishing,
            UnpublishChange unpublishing, UpdateStatus updating, ReadyToPublish ready, Site site, Clock clock) {
        this.changes = changes;
        this.links = links;
        this.pages = pages;
        this.editor = editor;
        this.publishing = publishing;
        this.unpublishing = unpublishing;
        this.updating = updating;
        this.ready = ready;
        this.site = site;
        this.clock = clock;
    }

    @Introspected
    record PreviewPage(Change change, ChangesPages.StoryPage shown) {}

    /** @param heard how many come-back pages will show it */
    @Introspected
    record PublicationPage(Change change, long heard, Problems problems) {}

    @Get("/preview")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> preview(String id) {
        Change change = find(id);
        return Page.show("publishing/desk/preview", new PreviewPage(change, pages.story(change)));
    }

    @Get("/publication")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> confirm(String id) {
        Change change = find(id);
        long heard = ReadyToPublish.heard(links, id);
        return Page.show("publishing/desk/publication", new PublicationPage(change, heard, ready.problems(change, heard)));
    }

    @Post("/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> publish(String id, Authentication authentication) {
        try {
            publishing.publish(Colleague.of(authentication), id);
            return Page.seeOther("/desk/changes/" + id + "?done=change-published");
        } catch (PublishChange.NotReady e) {
            return Page.again("publishing/desk/publication", new PublicationPage(find(id), 0, e.problems()));
        }
    }

    @Post("/unpublishing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> unpublish(String id, Authentication authentication) {
        unpublishing.unpublish(Colleague.of(authentication), id);
        return Page.seeOther("/desk/changes/" + id + "?done=change-unpublished");
    }

    @Post("/steps")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> step(String id, @Body StatusForm form, Authentication authentication) {
        Change change = find(id);
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

    private Change find(String id) {
        return changes.findByPartnershipAndId(site.slug(), id).orElseThrow(Refusal::notFound);
    }
}
