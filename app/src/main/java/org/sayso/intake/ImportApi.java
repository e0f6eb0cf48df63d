package org.sayso.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.partnership.Site;
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
    private final Site site;

    ImportApi(Campaigns campaigns, ImportResponses importResponses, Site site) {
        this.campaigns = campaigns;
        this.importResponses = importResponses;
        this.site = site;
    }

    @Serdeable
    record Rejected(long line, String reason) {}

    /** @param duplicates rows that were there before, in this file or from an earlier one */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Imported(int accepted, int duplicates, List<Rejected> rejected) {}

    /** Also into a campaign that is closed: paper comes in later than its date. */
    @Post
    @Consumes("text/csv")
    @Secured({Role.May.MODERATOR, Role.May.PLAN_LEAD, Role.May.ADMIN})
    Imported importFile(String slug, @Nullable @Body byte[] body, Authentication authentication) {
        Campaign campaign = campaigns.find(slug).orElseThrow(Refusal::notFound);
        ImportResponses.Outcome outcome = importResponses.bringIn(
                campaign, ResponseFile.read(body, site.partnership()), Colleague.of(authentication), (fresh, looked) -> {});
        return new Imported(outcome.accepted(), outcome.duplicates(), outcome.problems().stream().map(p -> new Rejected(p.line(), p.sentence())).toList());
    }
}
