package org.sayso.feedback;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.staff.Role;
import org.sayso.web.Language;
import org.sayso.web.Moments;
import org.sayso.web.Page;
import org.sayso.web.Refusal;
import org.sayso.web.Words;

/** The page of a campaign, in this room because it says how many ideas came. A phone that has it may ask whether it is still so. */
@Controller("/c/{slug}")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class CampaignController {
    private static final String SINCE_START = UUID.randomUUID().toString().substring(0, 8);
    private final Campaigns campaigns;
    private final CampaignPages pages;
    private final HeardSoFar heardSoFar;
    private final Words words;
    private final Clock clock;

    CampaignController(Campaigns campaigns, CampaignPages pages, HeardSoFar heardSoFar, Words words, Clock clock) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.heardSoFar = heardSoFar;
        this.words = words;
        this.clock = clock;
    }

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> show(String slug, HttpRequest<?> request) {
        Campaign campaign = campaigns.findVisible(slug).orElseThrow(Refusal::notFound);
        HeardSoFar.Heard heard = heardSoFar.in(campaign);
        String stage = campaigns.stage(campaign).slug();
        int shown = List.of(campaign, heard, stage, Moments.dayOf(clock.instant()), words.version()).hashCode();
        String etag = "\"" + Integer.toHexString(shown) + "-" + Language.of(request).tag() + "-" + SINCE_START + "\"";
        if (request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream().anyMatch(known -> known.contains(etag))) {
            return HttpResponse.notModified().header(HttpHeaders.ETAG, etag).header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        return Page.show("feedback/campaign", pages.page(campaign, stage, heard)).toMutableResponse()
                .header(HttpHeaders.ETAG, etag).header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
