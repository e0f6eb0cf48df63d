package org.sayso.intake;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Refusal;

/** Answers that were gathered elsewhere, brought in as a CSV file: on paper, at a meeting, in another program. */
@Controller("/api/v1/campaigns/{slug}/import")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportApi {
    private final Campaigns campaigns;
    private final ImportResponses importResponses;

    ImportApi(Campaigns campaigns, ImportResponses importResponses) {
        this.campaigns = campaigns;
        this.importResponses = importResponses;
    }

    /** Also into a campaign that is closed: paper comes in later than its date. */
    @Post
    @Consumes("text/csv")
    @Secured({Role.May.MODERATOR, Role.May.PLAN_LEAD, Role.May.ADMIN})
    ImportResponses.Imported importFile(String slug, @Nullable @Body byte[] body, Authentication authentication) {
        Campaign campaign = campaigns.find(slug).orElseThrow(Refusal::notFound);
        return importResponses.bringIn(campaign, ResponseFile.read(body), Colleague.of(authentication));
    }
}
