package org.sayso.home;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.feedback.HeardSoFar;
import org.sayso.partnership.Site;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** The front door. */
@Controller
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class HomeController {
    private final Campaigns campaigns;
    private final HeardSoFar heardSoFar;
    private final Site site;

    HomeController(Campaigns campaigns, HeardSoFar heardSoFar, Site site) {
        this.campaigns = campaigns;
        this.heardSoFar = heardSoFar;
        this.site = site;
    }

    @Get("/")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> home() {
        List<Campaign> visible = campaigns.visible();
        List<CampaignCard> open = cards(visible, Stage.OPEN);
        return Page.show("home/home", new HomePage(
                open.isEmpty() ? null : open.getFirst(), open.stream().skip(1).toList(), cards(visible, Stage.PLANNED), cards(visible, Stage.CLOSED),
                site.partnership().promise().readWithinSchoolDays()));
    }

    private List<CampaignCard> cards(List<Campaign> visible, Stage stage) {
        return visible.stream().filter(c -> campaigns.stage(c) == stage).map(c -> CampaignCard.of(c, stage, heardSoFar.in(c))).toList();
    }
}
