package org.sayso.wall;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** What others said, for everybody. */
@Controller("/c/{slug}/wall")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class WallController {
    private final CampaignDoors doors;
    private final WallPages pages;

    WallController(CampaignDoors doors, WallPages pages) {
        this.doors = doors;
        this.pages = pages;
    }

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> wall(String slug, HttpRequest<?> request) {
        return doors.toWall(slug, campaign -> Page.show("wall/wall", pages.page(campaign, request.getParameters())));
    }
}
