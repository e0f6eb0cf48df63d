package org.sayso.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.sayso.staff.Role;
import org.sayso.web.ApiList;
import org.sayso.web.AskedPage;
import org.sayso.web.Moments;

/** The campaigns of this site for other programs: what anybody may see, so never a draft. */
@Controller("/api/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
class CampaignsApi {
    private final Campaigns campaigns;

    CampaignsApi(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** @param state planned, open or closed */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CampaignItem(String slug, String title, String question, String state, @Nullable String opens, @Nullable String closes) {}

    @Get
    @Secured(Role.May.ANYBODY)
    ApiList<CampaignItem> list(HttpRequest<?> request) {
        return ApiList.of(campaigns.visible().stream().map(this::item).toList(), AskedPage.of(request));
    }

    private CampaignItem item(Campaign campaign) {
        return new CampaignItem(
                campaign.slug(), campaign.title(), campaign.question(), campaigns.stage(campaign).slug(), iso(campaign.opensAt()), iso(campaign.closesAt()));
    }

    private static String iso(Instant moment) {
        return moment == null ? null : Moments.iso(moment);
    }
}
