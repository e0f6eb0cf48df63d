package org.sayso.result;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.staff.Role;
import org.sayso.web.Moments;
import org.sayso.web.Page;
import org.sayso.web.Refusal;

/** What came of a campaign. The posters of one that has closed lead here; before it closes the page says when there will be something. */
@Controller("/c/{slug}/results")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class ResultController {
    private final Campaigns campaigns;
    private final ResultPages pages;

    ResultController(Campaigns campaigns, ResultPages pages) {
        this.campaigns = campaigns;
        this.pages = pages;
    }

    /** @param open people can still write; @param closes its last day, or null; @param told the day by which we say what changed, or null */
    @Introspected
    record NotYetPage(Campaign campaign, boolean open, @Nullable String opens, @Nullable String closes, @Nullable String told) {}

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> results(String slug) {
        Campaign campaign = campaigns.findVisible(slug).orElseThrow(Refusal::notFound);
        return campaigns.stage(campaign) == Stage.CLOSED ? Page.show("result/results", pages.page(campaign)) : Page.show("result/not-yet", notYet(campaign));
    }

    private NotYetPage notYet(Campaign campaign) {
        return new NotYetPage(
                campaign, campaigns.stage(campaign) == Stage.OPEN, campaign.opensAt() == null ? null : Moments.day(campaign.opensAt()),
                campaign.closesAt() == null ? null : Moments.day(campaign.closesAt().minusSeconds(1)),
                campaign.resultsBy() == null ? null : Moments.day(campaign.resultsBy()));
    }
}
