package org.sayso.wall;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import org.sayso.campaign.Campaign;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** Agree, disagree or not sure: one to try, which is not kept; then one statement a page, ten in a round, which travels in the page and needs no cookie. */
@Controller("/c/{slug}/cards")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class CardsController {
    private final CampaignDoors doors;
    private final DealCards deal;
    private final Rounds rounds;
    private final CardPages pages;
    private final GiveOpinion giveOpinion;
    private final Pace pace;

    CardsController(CampaignDoors doors, DealCards deal, Rounds rounds, CardPages pages, GiveOpinion giveOpinion, Pace pace) {
        this.doors = doors;
        this.deal = deal;
        this.rounds = rounds;
        this.pages = pages;
        this.giveOpinion = giveOpinion;
        this.pace = pace;
    }

    @Serdeable
    record OpinionForm(@Nullable String token, @Nullable String opinion) {}

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> card(String slug, @Nullable @QueryValue String r, @Nullable @QueryValue String practice) {
        return doors.toCards(slug, campaign -> doors.isClosed(campaign) ? results(campaign, null)
                : rounds.read(campaign, r).<HttpResponse<?>>map(held -> shown(campaign, held.round())).orElseGet(() -> begun(campaign, r == null && practice == null, practice)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> give(String slug, HttpRequest<?> request, @Nullable @Body OpinionForm form) {
        return doors.toCards(slug, campaign -> {
            pace.step(request, campaign);
            return rounds.read(campaign, form == null ? null : form.token()).<HttpResponse<?>>map(held -> next(campaign, giveOpinion.take(campaign, held, form.opinion())))
                    .orElseGet(() -> Page.seeOther(CardPages.path(campaign)));
        });
    }

    private HttpResponse<?> next(Campaign campaign, Round next) {
        return next.isOver() || doors.isClosed(campaign) ? results(campaign, next) : Page.seeOther(CardPages.path(campaign) + "?r=" + rounds.token(campaign, next));
    }

    private HttpResponse<?> begun(Campaign campaign, boolean isToTry, @Nullable String practice) {
        var first = pages.next(campaign, deal.deal(campaign)).map(page -> page.tried(practice)).orElseGet(() -> pages.empty(campaign));
        return Page.show(isToTry && first.statement() != null ? "wall/practice" : "wall/cards", first);
    }

    private HttpResponse<?> shown(Campaign campaign, Round round) {
        return pages.next(campaign, round).<HttpResponse<?>>map(page -> Page.show("wall/cards", page)).orElseGet(() -> results(campaign, round));
    }

    private HttpResponse<?> results(Campaign campaign, @Nullable Round round) {
        return Page.seeOther(CardPages.path(campaign) + "/results" + (round == null ? "" : "?r=" + rounds.token(campaign, round)));
    }
}
