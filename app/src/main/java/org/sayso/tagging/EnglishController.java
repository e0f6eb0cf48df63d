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
import org.sayso.feedback.AddEnglish;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Putting what was said in another language into English. Afterwards the same response is shown, to be decided. */
@Controller(InboxFilter.PATH + "/{id}/english")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class EnglishController {
    private final AddEnglish addEnglish;
    private final Inbox inbox;

    EnglishController(AddEnglish addEnglish, Inbox inbox) {
        this.addEnglish = addEnglish;
        this.inbox = inbox;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> add(@PathVariable String id, @RequestBean InboxFilter filter, @Body String body, Authentication authentication) {
        Colleague who = Colleague.of(authentication);
        EnglishForm form = EnglishForm.of(FormFields.of(body));
        Problems problems = form.problems();
        try {
            if (!problems.isAny()) {
                addEnglish.add(who, id, form.english(), form.seen());
                return Page.seeOther(filter.chosen(id, "tagging-english"));
            }
        } catch (AddEnglish.IsEnglish already) {
            problems.add("english", "tagging.english.already");
        } catch (AddEnglish.EnglishMeanwhile meanwhile) {
            String theirs = meanwhile.now().english() == null ? "tagging.english.gone" : "tagging.english.meanwhile";
            problems.add("english", theirs, meanwhile.now().englishName());
            return Page.status(HttpStatus.CONFLICT, "tagging/desk/inbox", inbox.page(who, filter, id, null, problems, form.english()));
        }
        return Page.again("tagging/desk/inbox", inbox.page(who, filter, id, null, problems, form.english()));
    }

    @Introspected
    record GonePage(String back) {}

    @Error(exception = AddEnglish.NotRead.class)
    HttpResponse<?> gone() {
        return Page.status(HttpStatus.CONFLICT, "tagging/desk/gone", new GonePage(InboxFilter.PATH));
    }
}
