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
import java.util.LinkedHashMap;
import java.util.Map;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.Page;

/** Accepting the suggestions of all responses that were ticked: together, so that one undo takes all of them back. */
@Controller(InboxFilter.PATH + "/acceptance")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class AcceptManyController {
    private final AcceptBatch acceptBatch;

    AcceptManyController(AcceptBatch acceptBatch) {
        this.acceptBatch = acceptBatch;
    }

    /** Each by itself: one that a colleague decided meanwhile does not stop the others. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> acceptMany(@RequestBean InboxFilter filter, @Body String body, Authentication authentication) {
        FormFields form = FormFields.of(body);
        Map<String, String> ticked = new LinkedHashMap<>();
        form.all("response").forEach(id -> ticked.put(id, form.one("seen-" + id)));
        String batch = FormKey.of(form.one("key"));
        acceptBatch.accept(Colleague.of(authentication), batch, ticked);
        return Page.seeOther(filter.path(BatchPages.PATH + "/" + batch));
    }
}
