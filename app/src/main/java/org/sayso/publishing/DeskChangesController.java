package org.sayso.publishing;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sayso.partnership.Site;
import org.sayso.plan.Plans;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Difference;
import org.sayso.web.FormKey;
import org.sayso.web.FormVersion;
import org.sayso.web.Moments;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** Where plan leads write changes. */
@Controller("/desk/changes")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class DeskChangesController {
    private static final String EDITOR = "publishing/desk/editor";
    private final ChangeRepository changes;
    private final SaveChange saving;
    private final ChangeEditor editor;
    private final ChangeDifferences differences;
    private final ChangeLines lines;
    private final Plans plans;
    private final Site site;
    private final Clock clock;

    DeskChangesController(
            ChangeRepository changes, SaveChange saving, ChangeEditor editor, ChangeDifferences differences, ChangeLines lines, Plans plans,
            Site site, Clock clock) {
        this.changes = changes;
        this.saving = saving;
        this.editor = editor;
        this.differences = differences;
        this.lines = lines;
        this.plans = plans;
        this.site = site;
        this.clock = clock;
    }

    @Get
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> list() {
        return Page.show("publishing/desk/changes", lines.page());
    }

    @Get("/new")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> fresh(HttpRequest<?> request, @Nullable @QueryValue List<String> response, @Nullable @QueryValue String priority) {
        String about = priority == null || priority.contains("/") ? priority : plans.current().slug() + "/" + priority;
        List<String> begin = editor.begin(response == null ? List.of() : response, about);
        return FormKey.shown(request, key -> Page.show(EDITOR, editor.fresh(ChangeForm.blank(about, begin, today(), key), new Problems())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> create(@Body ChangeForm form, Authentication authentication) {
        Problems problems = new Problems();
        ChangeDraft draft = form.draft(plans, today(), problems);
        if (problems.any()) {
            return Page.again(EDITOR, editor.fresh(form, problems));
        }
        var made = saving.make(Colleague.of(authentication), FormKey.of(form.key()), draft);
        return made.isNew() ? next(made.row(), form) : overtaken(true, made.row(), draft, form);
    }

    @Get("/{id}")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> edit(String id) {
        return Page.show(EDITOR, editor.of(find(id)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> save(String id, @Body ChangeForm form, Authentication authentication) {
        Change kept = find(id);
        Problems problems = new Problems();
        ChangeDraft draft = form.draft(plans, today(), problems);
        if (problems.any()) {
            return Page.again(EDITOR, editor.of(kept, form, null, problems));
        }
        try {
            return next(saving.save(Colleague.of(authentication), id, draft, FormVersion.of(form.version())), form);
        } catch (PublishChange.NotReady e) {
            return Page.again(EDITOR, editor.of(kept, form, null, e.problems()));
        } catch (SaveChange.SavedMeanwhile e) {
            return overtaken(false, find(id), draft, form);
        }
    }

    /** Somebody saved it meanwhile, or the same form was sent before. With the very same words there is nothing to decide. */
    private HttpResponse<?> overtaken(boolean isBefore, Change saved, ChangeDraft draft, ChangeForm form) {
        List<Difference> found = differences.between(saved, draft);
        return found.isEmpty() ? next(saved, form) : Page.status(HttpStatus.CONFLICT, EDITOR, editor.overtaken(isBefore, saved, form, found));
    }

    private static HttpResponse<?> next(Change saved, ChangeForm form) {
        String page = "/desk/changes/" + saved.id();
        return Page.seeOther("preview".equals(form.then()) ? page + "/preview" : "publish".equals(form.then()) ? page + "/publication" : page + "?done=change-saved");
    }

    private Change find(String id) {
        return changes.findByPartnershipAndId(site.slug(), id).orElseThrow(Refusal::notFound);
    }

    private LocalDate today() {
        return Moments.dayOf(clock.instant());
    }
}
