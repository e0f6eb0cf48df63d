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
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.tagging.TaggedMeanwhile;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;

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
        SettlementForm form = SettlementForm.of(FormFields.of(body));
        if (form.problems().isAny()) {
            return Page.again("agreement/desk/difference", pages.page(id, form.priorities(), form.isNone(), form.problems()));
        }
        try {
            settle.settle(Colleague.of(authentication), id, form.priorities(), form.seen());
            return Page.seeOther(AgreementPages.PATH + "?done=agreement-settled#differences");
        } catch (TaggedMeanwhile tagged) {
            return conflict(id, form, "agreement.settle.meanwhile");
        } catch (SettledMeanwhile settled) {
            return conflict(id, form, "agreement.settle.settled-meanwhile");
        } catch (SettleDifference.Gone gone) {
            return Page.seeOther(AgreementPages.PATH + "?done=agreement-gone#differences");
        }
    }

    private HttpResponse<?> conflict(String id, SettlementForm form, String problem) {
        Problems problems = new Problems().add("priorities", problem);
        return Page.status(HttpStatus.CONFLICT, "agreement/desk/difference", pages.page(id, form.priorities(), form.isNone(), problems));
    }
}
