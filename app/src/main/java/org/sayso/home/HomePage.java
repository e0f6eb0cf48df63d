package org.sayso.home;

import io.micronaut.core.annotation.Introspected;
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
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** The front door of the site and of the desk. */
@Controller
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class HomePage {
    private final Campaigns campaigns;

    HomePage(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Introspected
    record Home(List<Campaign> campaigns) {}

    @Get("/")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> home() {
        return Page.show("home/home", new Home(campaigns.visible()));
    }

    @Get("/desk")
    @Secured(Role.May.STAFF)
    HttpResponse<?> desk() {
        return Page.show("home/desk/start", new Home(campaigns.visible()));
    }
}
