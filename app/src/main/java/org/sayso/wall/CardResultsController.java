package org.sayso.wall;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** What people think: of the statements that somebody answered, for her; of all of them once the campaign has closed. Not before: nobody should be led. */
@Controller("/c/{slug}/cards/results")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class CardResultsController {
    private final CampaignDoors doors;
    private final Rounds rounds;
    private final CardResultsPages pages;

    CardResultsController(CampaignDoors doors, Rounds rounds, CardResultsPages pages) {
        this.doors = doors;
        this.rounds = rounds;
        this.pages = pages;
    }

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> results(String slug, @Nullable @QueryValue String r, @Nullable @QueryValue String page) {
        return doors.toCards(slug, campaign -> doors.isClosed(campaign) ? Page.show("wall/results", pages.all(campaign, page))
                : rounds.read(campaign, r).map(Rounds.Held::round).filter(round -> !round.answeredPlaces().isEmpty())
                        .<HttpResponse<?>>map(round -> Page.show("wall/results", pages.own(campaign, round))).orElseGet(() -> Page.seeOther(CardPages.path(campaign))));
    }
}
