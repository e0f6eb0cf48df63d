package org.sayso.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.HttpStatus;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.sayso.campaign.CampaignRepository;
import org.sayso.partnership.Site;
import org.sayso.staff.Role;
import org.sayso.web.Moments;
import org.sayso.web.Refusal;
import org.sayso.web.SentFields;

/** What became of a response, for a program that holds its code. */
@Controller("/api/v1/follow")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
class FollowApi {
    private final CodeHolder codes;
    private final Following following;
    private final CampaignRepository campaigns;
    private final Site site;
    private final ObjectMapper json;

    FollowApi(CodeHolder codes, Following following, CampaignRepository campaigns, Site site, ObjectMapper json) {
        this.codes = codes;
        this.following = following;
        this.campaigns = campaigns;
        this.site = site;
        this.json = json;
    }

    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepAnswer(String name, @Nullable String date, boolean done) {}

    @Serdeable
    record ChangeAnswer(String slug, String title, String status) {}

    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FollowAnswer(String stage, String received, List<StepAnswer> steps, @Nullable String priority, List<ChangeAnswer> changes) {}

    @Post
    @Status(HttpStatus.OK)
    @Secured(Role.May.ANYBODY)
    FollowAnswer follow(HttpRequest<?> request, @Nullable @Body byte[] body) {
        SentFields sent = SentFields.of(body, json);
        String code = sent.text("code").orElse(null);
        sent.check();
        CodeHolder.Found found = codes.find(request, code).orElseThrow(Refusal::notFound);
        String plan = campaigns.findByPartnershipAndId(site.slug(), found.response().campaignId()).orElseThrow().plan();
        Following.Followed followed = following.follow(found.response(), plan);
        return new FollowAnswer(
                followed.stage().slug(), Moments.iso(found.response().receivedAt()),
                followed.steps().stream().map(s -> new StepAnswer(s.name().slug(), s.isDone() ? Moments.iso(s.at()) : null, s.isDone())).toList(),
                followed.priority(), followed.changes().stream().map(c -> new ChangeAnswer(c.slug(), c.title(), c.status().slug())).toList());
    }
}
