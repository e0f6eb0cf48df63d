package org.sayso.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Refusal;

/** What people answered to the further questions of a campaign. */
@Controller("/desk/campaigns/{slug}/answers")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class AnswersController {
    private final Campaigns campaigns;
    private final AnswersPages pages;

    AnswersController(Campaigns campaigns, AnswersPages pages) {
        this.campaigns = campaigns;
        this.pages = pages;
    }

    @Get
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> answers(String slug, @Nullable @QueryValue String question, @Nullable @QueryValue Integer page) {
        Campaign campaign = campaigns.find(slug).orElseThrow(Refusal::notFound);
        return Page.show("feedback/desk/answers", question == null ? pages.all(campaign) : pages.one(campaign, question, page));
    }
}
