package org.sayso.campaign;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Looking at campaigns: for admins, and for plan leads who may look. */
@Controller("/desk/campaigns")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class CampaignDeskController {
    private final CampaignDesk desk;

    CampaignDeskController(CampaignDesk desk) {
        this.desk = desk;
    }

    @Introspected
    record CampaignListPage(List<CampaignDesk.Row> rows) {}

    @Get
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> list() {
        return Page.show("campaign/desk/list", new CampaignListPage(desk.rows()));
    }

    @Get("/{slug}")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> show(String slug) {
        return Page.show("campaign/desk/campaign", desk.page(desk.find(slug), new Problems()));
    }

    @Get("/{slug}/closure")
    @Secured(Role.May.ADMIN)
    HttpResponse<?> askToClose(String slug) {
        return Page.show("campaign/desk/close", desk.page(desk.find(slug), new Problems()));
    }
}
