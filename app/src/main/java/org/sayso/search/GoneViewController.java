package org.sayso.search;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.time.Clock;
import org.sayso.partnership.Site;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Kept searches that their owner deletes, and takes back from where they went. */
@Controller(SavedViewController.PATH)
@Produces("text/html;charset=utf-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class GoneViewController {
    private final SavedViewRepository views;
    private final OwnViews own;
    private final KeepView keeping;
    private final SearchPages pages;
    private final Site site;
    private final Clock clock;

    GoneViewController(SavedViewRepository views, OwnViews own, KeepView keeping, SearchPages pages, Site site, Clock clock) {
        this.views = views;
        this.own = own;
        this.keeping = keeping;
        this.pages = pages;
        this.site = site;
        this.clock = clock;
    }

    @Post("/{id}/deletion")
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR, Role.May.SAFEGUARDING_LEAD})
    HttpResponse<?> delete(@PathVariable String id, Authentication authentication) {
        views.delete(site.slug(), own.find(id, authentication).staffId(), id, clock.instant());
        return Page.seeOther(SearchController.PATH + "?gone=" + id);
    }

    @Post("/{id}/return")
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR, Role.May.SAFEGUARDING_LEAD})
    HttpResponse<?> bringBack(@PathVariable String id, Authentication authentication) {
        Problems problems = new Problems();
        keeping.bringBack(own.find(id, authentication), problems);
        return !problems.any() ? Page.seeOther(SearchController.PATH + "?done=view-back") : Page.again(
                "search/desk/search", pages.page(OwnViews.owner(authentication), Asked.of("", SearchController.SIZE), id, ViewForm.blank(), problems));
    }
}
