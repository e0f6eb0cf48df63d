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
import org.sayso.event.EventCards;
import org.sayso.feedback.HeardSoFar;
import org.sayso.partnership.Site;
import org.sayso.publishing.Stories;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** The front door. */
@Controller
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class HomeController {
    private static final int LATEST = 3;
    private static final int NEXT = 2;
    private final Campaigns campaigns;
    private final HeardSoFar heardSoFar;
    private final Stories stories;
    private final EventCards events;
    private final Site site;

    HomeController(Campaigns campaigns, HeardSoFar heardSoFar, Stories stories, EventCards events, Site site) {
        this.campaigns = campaigns;
        this.heardSoFar = heardSoFar;
        this.stories = stories;
        this.events = events;
        this.site = site;
    }

    @Get("/")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> home() {
        List<Campaign> visible = campaigns.visible();
        Campaign main = visible.isEmpty() || campaigns.stage(visible.getFirst()) != Stage.OPEN ? null : visible.getFirst();
        List<CampaignCard> others = visible.stream().filter(c -> c != main).map(this::card).toList();
        return Page.show("home/home", new HomePage(
                main == null ? null : card(main), others, site.partnership().promise().readWithinSchoolDays(), stories.latest(LATEST), events.next(NEXT)));
    }

    private CampaignCard card(Campaign campaign) {
        return CampaignCard.of(campaign, campaigns.stage(campaign), heardSoFar.in(campaign), site.partnership().picture(campaign.slug()));
    }
}
