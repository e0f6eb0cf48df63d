package org.sayso.agreement;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.util.List;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.tagging.TaggedMeanwhile;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** Settling what two people read differently. */
@Controller(AgreementPages.PATH + "/differences/{id}")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class DifferenceController {
    private final DifferencePages pages;
    private final SettleDifference settle;

    DifferenceController(DifferencePages pages, SettleDifference settle) {
        this.pages = pages;
        this.settle = settle;
    }

    @Get
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> show(@PathVariable String id) {
        return Page.show("agreement/desk/difference", pages.page(id, null, false, new Problems()));
    }

    @Post("/settlement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> settle(@PathVariable String id, @Body String body, Authentication authentication) {
        FormFields form = FormFields.of(body);
        List<String> priorities = form.all("priorities");
        boolean isNone = !form.one("none").isEmpty();
        if (priorities.isEmpty() != isNone) {
            return Page.again("agreement/desk/difference", pages.page(id, priorities, isNone, new Problems().add("priorities", "agreement.second.choose")));
        }
        try {
            settle.settle(Colleague.of(authentication), id, priorities, Text.orNull(form.one("expected")));
            return Page.seeOther(AgreementPages.PATH + "?done=agreement-settled#differences");
        } catch (TaggedMeanwhile meanwhile) {
            Problems problems = new Problems().add("priorities", "agreement.settle.meanwhile");
            return Page.status(HttpStatus.CONFLICT, "agreement/desk/difference", pages.page(id, priorities, isNone, problems));
        }
    }
}
