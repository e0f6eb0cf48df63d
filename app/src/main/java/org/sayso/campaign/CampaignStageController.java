package org.sayso.campaign;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.util.function.BiFunction;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** Opening, closing, opening again, and back to a draft. */
@Controller("/desk/campaigns/{slug}")
@Produces("text/html;charset=utf-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class CampaignStageController {
    private static final int TRIES = 4;
    private final CampaignDesk desk;
    private final OpenCampaign opening;
    private final CloseCampaign closing;
    private final ReturnToDraft returning;

    CampaignStageController(CampaignDesk desk, OpenCampaign opening, CloseCampaign closing, ReturnToDraft returning) {
        this.desk = desk;
        this.opening = opening;
        this.closing = closing;
        this.returning = returning;
    }

    @Post("/opening")
    @Secured(Role.May.ADMIN)
    HttpResponse<?> open(String slug, Authentication authentication) {
        return done(slug, authentication, "campaign-opened", "campaign.opening.missing", (by, campaign) -> opening.open(by, campaign).isEmpty());
    }

    @Post("/reopening")
    @Secured(Role.May.ADMIN)
    HttpResponse<?> openAgain(String slug, Authentication authentication) {
        return done(slug, authentication, "campaign-opened", "campaign.opening.missing", (by, campaign) -> opening.openAgain(by, campaign).isEmpty());
    }

    @Post("/closure")
    @Secured(Role.May.ADMIN)
    HttpResponse<?> close(String slug, Authentication authentication) {
        return done(slug, authentication, "campaign-closed", "", (by, campaign) -> {
            closing.close(by, campaign);
            return true;
        });
    }

    @Post("/draft")
    @Secured(Role.May.ADMIN)
    HttpResponse<?> toDraft(String slug, Authentication authentication) {
        return done(slug, authentication, "campaign-draft", "campaign.draft.answered", returning::toDraft);
    }

    private HttpResponse<?> done(String slug, Authentication authentication, String notice, String problem, BiFunction<Colleague, Campaign, Boolean> act) {
        for (int i = 0; i < TRIES; i++) {
            try {
                return once(slug, authentication, notice, problem, act);
            } catch (OptimisticLockException e) {
                // changed at the same moment, most often by a second tap: looked at again, it may be done already
            }
        }
        throw new Refusal(HttpStatus.CONFLICT, "Somebody changed this campaign at the same moment.");
    }

    private HttpResponse<?> once(String slug, Authentication authentication, String notice, String problem, BiFunction<Colleague, Campaign, Boolean> act) {
        Campaign campaign = desk.find(slug);
        return act.apply(Colleague.of(authentication), campaign)
                ? Page.seeOther("/desk/campaigns/" + slug + "?done=" + notice)
                : Page.again("campaign/desk/campaign", desk.page(campaign, new Problems().add("stage", problem)));
    }
}
