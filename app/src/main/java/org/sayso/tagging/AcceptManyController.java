package org.sayso.tagging;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Refusal;
import org.sayso.web.Text;

/** Accepting the suggestions of all responses that were ticked. */
@Controller(InboxFilter.PATH + "/acceptance")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class AcceptManyController {
    private final ConfirmTags confirm;

    AcceptManyController(ConfirmTags confirm) {
        this.confirm = confirm;
    }

    /** Each by itself: one that a colleague decided meanwhile does not stop the others. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> acceptMany(@RequestBean InboxFilter filter, @Body String body, Authentication authentication) {
        Colleague who = Colleague.of(authentication);
        FormFields form = FormFields.of(body);
        int refused = 0;
        for (String id : form.all("response")) {
            try {
                confirm.accept(who, id, null, Text.orNull(form.one("seen-" + id)));
            } catch (Refusal meanwhile) {
                refused++;
            }
        }
        return Page.seeOther(filter.chosen(null, refused == 0 ? "tagging-accepted-many" : "tagging-accepted-some"));
    }
}
