package org.sayso.agreement;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
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
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Refusal;

/** How good the tagger is here, how far people agree, and how many responses are read a second time. */
@Controller(AgreementPages.PATH)
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class AgreementController {
    private final AgreementPages pages;
    private final SetSample setSample;

    AgreementController(AgreementPages pages, SetSample setSample) {
        this.pages = pages;
        this.setSample = setSample;
    }

    @Get
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> show(@Nullable @QueryValue String plan, @Nullable @QueryValue Integer page, Authentication authentication) {
        return Page.show("agreement/desk/agreement", pages.page(Colleague.of(authentication), plan, page));
    }

    @Post("/share")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> share(@Body String body, Authentication authentication) {
        String sent = FormFields.of(body).one("oneIn");
        int oneIn = Sample.CHOICES.stream().filter(n -> n.toString().equals(sent)).findFirst()
                .orElseThrow(() -> Refusal.field("oneIn", "Choose one of the shares in the list."));
        setSample.set(Colleague.of(authentication), oneIn);
        return Page.seeOther(AgreementPages.PATH + "?done=agreement-share#second");
    }
}
