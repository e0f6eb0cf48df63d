package org.sayso.share;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
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

/** Renaming a place, retiring it and taking it up again. */
@Controller("/desk/campaigns/{slug}/share/{id}")
@Produces("text/html;charset=utf-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class PlaceController {
    private final Campaigns campaigns;
    private final ShareLinks links;
    private final SharePages pages;
    private final RenamePlace renaming;
    private final RetirePlace retiring;

    PlaceController(Campaigns campaigns, ShareLinks links, SharePages pages, RenamePlace renaming, RetirePlace retiring) {
        this.campaigns = campaigns;
        this.links = links;
        this.pages = pages;
        this.renaming = renaming;
        this.retiring = retiring;
    }

    @Post
    @Secured(Role.May.ADMIN)
    HttpResponse<?> rename(String slug, String id, HttpRequest<?> request, @Body PlaceForm form, Authentication authentication) {
        Campaign campaign = find(slug);
        ShareLink link = links.place(campaign, id).orElseThrow(Refusal::notFound);
        Problems problems = form.problems();
        renaming.rename(Colleague.of(authentication), campaign, link, form, problems);
        return problems.any()
                ? Page.again("share/desk/place", pages.one(campaign, link, request, form.onTopOf(links.find(campaign, id)), problems))
                : Page.seeOther(path(slug, id) + "?done=saved");
    }

    @Post("/retirement")
    @Secured(Role.May.ADMIN)
    HttpResponse<?> retire(String slug, String id, Authentication authentication) {
        retiring.retire(Colleague.of(authentication), find(slug), id);
        return Page.seeOther(path(slug, id) + "?done=place-retired");
    }

    @Post("/return")
    @Secured(Role.May.ADMIN)
    HttpResponse<?> takeUp(String slug, String id, Authentication authentication) {
        retiring.takeUp(Colleague.of(authentication), find(slug), id);
        return Page.seeOther(path(slug, id) + "?done=place-taken-up");
    }

    private static String path(String slug, String id) {
        return "/desk/campaigns/" + slug + "/share/" + id;
    }

    private Campaign find(String slug) {
        return campaigns.find(slug).orElseThrow(Refusal::notFound);
    }
}
