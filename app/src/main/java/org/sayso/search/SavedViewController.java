package org.sayso.search;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
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
import java.util.Optional;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Searches that people keep, and open again. Each sees and changes their own alone. */
@Controller(SavedViewController.PATH)
@Produces("text/html;charset=utf-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SavedViewController {
    static final String PATH = SearchController.PATH + "/views";
    private final SavedViewRepository views;
    private final OwnViews own;
    private final KeepView keeping;
    private final SearchPages pages;
    private final Site site;
    private final Clock clock;

    SavedViewController(SavedViewRepository views, OwnViews own, KeepView keeping, SearchPages pages, Site site, Clock clock) {
        this.views = views;
        this.own = own;
        this.keeping = keeping;
        this.pages = pages;
        this.site = site;
        this.clock = clock;
    }

    @Post
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR, Role.May.SAFEGUARDING_LEAD})
    HttpResponse<?> keep(@Body ViewForm form, Authentication authentication) {
        Colleague who = OwnViews.owner(authentication);
        Problems problems = form.problems();
        Optional<SavedView> kept = keeping.keep(who, form, problems);
        return kept.isPresent() ? Page.seeOther(SearchController.PATH + "?" + kept.get().asked() + "&done=view-kept")
                : Page.again("search/desk/search", pages.page(who, Asked.of(form.asked(), SearchController.SIZE), null, form, problems));
    }

    /** From now on only what comes in later is new. */
    @Post("/{id}/opening")
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR, Role.May.SAFEGUARDING_LEAD})
    HttpResponse<?> open(@PathVariable String id, Authentication authentication) {
        SavedView view = own.find(id, authentication);
        views.opened(site.slug(), view.staffId(), id, clock.instant());
        return Page.seeOther(SearchController.PATH + "?" + view.asked());
    }
}
