package org.sayso.tagging;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.Page;
import org.sayso.web.Refusal;

/** Accepting all very likely suggestions under the filters of the inbox, after a look at some of them. */
@Controller(BatchPages.PATH)
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class BatchOfferController {
    private final BatchPages pages;
    private final AcceptBatch acceptBatch;

    BatchOfferController(BatchPages pages, AcceptBatch acceptBatch) {
        this.pages = pages;
        this.acceptBatch = acceptBatch;
    }

    @Get("/new")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> offer(@RequestBean InboxFilter filter, HttpRequest<?> request) {
        return FormKey.shown(request, key -> Page.show("tagging/desk/batch-new", pages.offer(filter, key)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> accept(@RequestBean InboxFilter filter, @Body String body, Authentication authentication) {
        FormFields form = FormFields.of(body);
        List<String> leftOut = new ArrayList<>(form.all("sampled"));
        leftOut.removeAll(form.all("response"));
        String id = FormKey.of(form.one("key"));
        acceptBatch.accept(Colleague.of(authentication), id, pages.counted(filter, moment(form.one("until")), leftOut));
        return Page.seeOther(filter.path(BatchPages.PATH + "/" + id));
    }

    private static Instant moment(String sent) {
        try {
            return Instant.parse(sent);
        } catch (DateTimeParseException notOurs) {
            throw Refusal.field("until", "Load the page again and send it once more.");
        }
    }
}
