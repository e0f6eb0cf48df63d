package org.sayso.wall;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import org.sayso.campaign.Campaign;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** A statement goes off the cards, or back to them. */
@Controller("/desk/cards/{slug}/{id}")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class CardOffController {
    private final CardsDeskPages pages;
    private final TakeOffCards takeOffCards;

    CardOffController(CardsDeskPages pages, TakeOffCards takeOffCards) {
        this.pages = pages;
        this.takeOffCards = takeOffCards;
    }

    @Post("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.MODERATOR})
    HttpResponse<?> takeOff(String slug, String id, Authentication authentication) {
        Campaign campaign = pages.find(slug);
        takeOffCards.takeOff(Colleague.of(authentication), campaign, id);
        return Page.seeOther(CardsDeskPages.path(campaign) + "?done=card-taken-off");
    }

    @Post("/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.MODERATOR})
    HttpResponse<?> putBack(String slug, String id, Authentication authentication) {
        Campaign campaign = pages.find(slug);
        takeOffCards.putBack(Colleague.of(authentication), campaign, id);
        return Page.seeOther(CardsDeskPages.path(campaign) + "?done=card-put-back");
    }
}
