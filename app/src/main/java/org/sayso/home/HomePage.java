package org.sayso.home;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.util.List;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.publishing.Stories;
import org.sayso.publishing.Story;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Moments;
import org.sayso.web.Page;

/** The front door of the site and of the desk. */
@Controller
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class HomePage {
    private static final int LATEST = 3;
    private final Campaigns campaigns;
    private final Stories stories;
    private final DeskFigures figures;

    HomePage(Campaigns campaigns, Stories stories, DeskFigures figures) {
        this.campaigns = campaigns;
        this.stories = stories;
        this.figures = figures;
    }

    /** @param when key of the words for its dates; @param day what stands in them, or null */
    @Introspected
    record Asking(String slug, String title, String question, String look, String icon, String when, @Nullable String day) {}

    /** @param first slug of the campaign behind the big button, or null when none is open */
    @Introspected
    record Home(@Nullable String first, List<Asking> asking, List<Asking> asked, List<Story> latest) {}

    @Get("/")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> home() {
        List<Campaign> visible = campaigns.visible();
        String first = visible.stream().filter(c -> campaigns.stage(c) == Stage.OPEN).map(Campaign::slug).findFirst().orElse(null);
        return Page.show("home/home", new Home(
                first, visible.stream().filter(c -> campaigns.stage(c) != Stage.CLOSED).map(this::asking).toList(),
                visible.stream().filter(c -> campaigns.stage(c) == Stage.CLOSED).map(this::asking).toList(), stories.latest(LATEST)));
    }

    @Get("/desk")
    @Secured(Role.May.STAFF)
    HttpResponse<?> desk(Authentication authentication) {
        return Page.show("home/desk/start", figures.of(Colleague.of(authentication)));
    }

    private Asking asking(Campaign c) {
        Stage stage = campaigns.stage(c);
        String look = stage == Stage.OPEN ? "status-under-way" : stage == Stage.PLANNED ? "status-planned" : "status-done";
        String icon = stage == Stage.OPEN ? "circle-dot" : stage == Stage.PLANNED ? "clock" : "circle-check";
        boolean isDated = stage == Stage.PLANNED || stage == Stage.OPEN && c.closesAt() != null;
        String day = !isDated ? null : Moments.day(stage == Stage.PLANNED ? c.opensAt() : c.closesAt());
        return new Asking(c.slug(), c.title(), c.question(), look, icon, "home.asking." + stage.slug() + (day == null ? "" : ".day"), day);
    }
}
