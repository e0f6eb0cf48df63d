package org.sayso.wall;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
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
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.sayso.campaign.Campaign;
import org.sayso.feedback.Response;
import org.sayso.search.SaidBefore;
import org.sayso.staff.Role;
import org.sayso.web.Refusal;
import org.sayso.web.Text;

/**
 * What others said that is like what somebody is writing, for the script of the idea page. Nothing of it is kept: it travels in the body, is
 * looked at and let go, and no log line has it.
 */
@Controller("/c/{slug}/similar")
@ExecuteOn(TaskExecutors.BLOCKING)
class SimilarController {
    /** Below this it may become anything. */
    static final int SHORTEST = 20;
    private static final int MOST = 3;
    private final CampaignDoors doors;
    private final SaidBefore saidBefore;
    private final Pace pace;

    SimilarController(CampaignDoors doors, SaidBefore saidBefore, Pace pace) {
        this.doors = doors;
        this.saidBefore = saidBefore;
        this.pace = pace;
    }

    @Serdeable
    record Typed(@Nullable String text) {}

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Answer(List<Similar> ideas) {}

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> similar(String slug, HttpRequest<?> request, @Nullable @Body Typed typed) {
        return doors.toWall(slug, campaign -> {
            pace.step(request, campaign);
            return HttpResponse.ok(new Answer(to(campaign, Text.clean(typed == null ? null : typed.text()))));
        });
    }

    private List<Similar> to(Campaign campaign, String text) {
        if (Text.length(text) > Response.LONGEST) {
            throw new Refusal(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "Send at most 2,000 characters.");
        }
        boolean isAsked = Text.length(text) >= SHORTEST && doors.isOpen(campaign);
        return isAsked ? saidBefore.like(campaign, text, MOST).stream().map(Similar::of).toList() : List.of();
    }
}
