package org.sayso.share;

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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** Where a campaign is shared: its links, how often each was opened, and a new one for a new place. */
@Controller("/desk/campaigns/{slug}/share")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class ShareController {
    private final Campaigns campaigns;
    private final ShareLinks links;
    private final SharePages pages;
    private final MakeShareLink making;

    ShareController(Campaigns campaigns, ShareLinks links, SharePages pages, MakeShareLink making) {
        this.campaigns = campaigns;
        this.links = links;
        this.pages = pages;
        this.making = making;
    }

    @Get
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> all(String slug, HttpRequest<?> request) {
        return Page.show("share/desk/share", pages.all(find(slug), request, PlaceForm.blank(), new Problems()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ADMIN)
    HttpResponse<?> make(String slug, HttpRequest<?> request, @Nullable @Body PlaceForm sent, Authentication authentication) {
        Campaign campaign = find(slug);
        PlaceForm form = sent == null ? PlaceForm.blank() : sent;
        Problems problems = form.problems();
        return making.make(Colleague.of(authentication), campaign, form, problems).isPresent()
                ? Page.seeOther("/desk/campaigns/" + slug + "/share?done=place-made")
                : Page.again("share/desk/share", pages.all(campaign, request, form, problems));
    }

    @Get("/{id}")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> one(String slug, String id, HttpRequest<?> request) {
        Campaign campaign = find(slug);
        ShareLink link = links.find(campaign, id);
        return Page.show("share/desk/place", pages.one(campaign, link, request, PlaceForm.of(link), new Problems()));
    }

    private Campaign find(String slug) {
        return campaigns.find(slug).orElseThrow(Refusal::notFound);
    }
}
