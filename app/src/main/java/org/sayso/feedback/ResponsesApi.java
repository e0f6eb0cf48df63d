package org.sayso.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.partnership.Site;
import org.sayso.staff.Role;
import org.sayso.web.Refusal;

/** A response sent by another program: the same act as on the page, so held from birth and made once for each key. */
@Controller("/api/v1/campaigns/{slug}/responses")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
class ResponsesApi {
    private final Campaigns campaigns;
    private final ReceiveResponse receiveResponse;
    private final Site site;
    private final ObjectMapper json;

    ResponsesApi(Campaigns campaigns, ReceiveResponse receiveResponse, Site site, ObjectMapper json) {
        this.campaigns = campaigns;
        this.receiveResponse = receiveResponse;
        this.site = site;
        this.json = json;
    }

    /** @param followUrl the page where the code is typed in; the code is never part of an address */
    @Serdeable
    record Received(String code, String followUrl) {}

    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @Secured(Role.May.ANYBODY)
    HttpResponse<Received> receive(String slug, @Nullable @Body byte[] body) {
        Campaign campaign = campaigns.findVisible(slug).orElseThrow(Refusal::notFound);
        ReceiveResponse.Sent sent = IncomingResponse.read(body, json, site.partnership());
        try {
            ReceiveResponse.Receipt receipt = receiveResponse.before(campaign, sent).orElseGet(() -> receiveNew(campaign, sent));
            return HttpResponse.created(new Received(receipt.code(), "/i"));
        } catch (ReceiveResponse.OtherWords e) {
            throw new Refusal(HttpStatus.CONFLICT, "This submissionKey was used before with other words. Nothing was changed.");
        }
    }

    private ReceiveResponse.Receipt receiveNew(Campaign campaign, ReceiveResponse.Sent sent) {
        if (campaigns.stage(campaign) != Stage.OPEN) {
            throw new Refusal(HttpStatus.CONFLICT, "This campaign is not open, so it takes no responses.");
        }
        return receiveResponse.receive(campaign, sent);
    }
}
