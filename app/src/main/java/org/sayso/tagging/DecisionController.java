package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.util.List;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** What people decide in the inbox. Afterwards the next response is the chosen one; a colleague who was first is shown. */
@Controller(InboxFilter.PATH)
@Produces("text/html;charset=utf-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class DecisionController {
    private final ConfirmTags confirm;
    private final UndoTags undo;
    private final Inbox inbox;

    DecisionController(ConfirmTags confirm, UndoTags undo, Inbox inbox) {
        this.confirm = confirm;
        this.undo = undo;
        this.inbox = inbox;
    }

    @Post("/{id}/acceptance")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> accept(@PathVariable String id, @RequestBean InboxFilter filter, @Body String body, Authentication authentication) {
        Colleague who = Colleague.of(authentication);
        FormFields form = FormFields.of(body);
        String seen = form.one("suggested");
        try {
            confirm.accept(who, id, orNull(form.one("expected")), orNull(seen));
            return after(filter, form, "tagging-accepted");
        } catch (TaggedMeanwhile meanwhile) {
            return conflict(who, filter, meanwhile, List.of(seen), false);
        }
    }

    @Post("/{id}/tags")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> change(@PathVariable String id, @RequestBean InboxFilter filter, @Body String body, Authentication authentication) {
        Colleague who = Colleague.of(authentication);
        FormFields form = FormFields.of(body);
        List<String> priorities = form.all("priorities");
        if (priorities.isEmpty()) {
            Problems problems = new Problems().add("priorities", "tagging.choose-one");
            return Page.again("tagging/desk/inbox", inbox.page(who, filter, id, null, problems));
        }
        try {
            confirm.change(who, id, priorities, orNull(form.one("expected")));
            return after(filter, form, "tagging-changed");
        } catch (TaggedMeanwhile meanwhile) {
            return conflict(who, filter, meanwhile, priorities, false);
        }
    }

    @Post("/{id}/fits-none")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> fitsNone(@PathVariable String id, @RequestBean InboxFilter filter, @Body String body, Authentication authentication) {
        Colleague who = Colleague.of(authentication);
        FormFields form = FormFields.of(body);
        try {
            confirm.fitsNone(who, id, orNull(form.one("expected")));
            return after(filter, form, "tagging-fits-none");
        } catch (TaggedMeanwhile meanwhile) {
            return conflict(who, filter, meanwhile, List.of(), true);
        }
    }

    @Post("/decisions/{decisionId}/undoing")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> undo(@PathVariable String decisionId, @RequestBean InboxFilter filter, @Body String body, Authentication authentication) {
        Colleague who = Colleague.of(authentication);
        try {
            undo.undo(who, decisionId);
            return Page.seeOther(filter.chosen(undo.responseOf(decisionId), "tagging-undone"));
        } catch (TaggedMeanwhile meanwhile) {
            return conflict(who, filter, meanwhile, List.of(), false);
        }
    }

    @Introspected
    record GonePage(String back) {}

    @Error(exception = GoneFromInbox.class)
    HttpResponse<?> gone() {
        return Page.status(HttpStatus.CONFLICT, "tagging/desk/gone", new GonePage(InboxFilter.PATH));
    }

    private HttpResponse<?> after(InboxFilter filter, FormFields form, String done) {
        return Page.seeOther(filter.chosen(inbox.isThere(form.one("next")) ? form.one("next") : null, done));
    }

    private HttpResponse<?> conflict(Colleague who, InboxFilter filter, TaggedMeanwhile meanwhile, List<String> yours, boolean fitsNone) {
        InboxPage.Conflict conflict = inbox.conflict(meanwhile, yours.stream().filter(p -> !p.isEmpty()).toList(), fitsNone);
        return Page.status(HttpStatus.CONFLICT, "tagging/desk/inbox", inbox.page(who, filter, meanwhile.responseId(), conflict, new Problems()));
    }

    private static String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
