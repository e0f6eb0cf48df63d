package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** From a draft to a page that everybody sees, and back. */
@Controller("/desk/changes/{id}")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class DeskPublicationController {
    private final ChangeRepository changes;
    private final ChangeLinkRepository links;
    private final ChangesPages pages;
    private final PublishChange publishing;
    private final UnpublishChange unpublishing;
    private final ReadyToPublish ready;
    private final Site site;

    DeskPublicationController(
            ChangeRepository changes, ChangeLinkRepository links, ChangesPages pages, PublishChange publishing, UnpublishChange unpublishing,
            ReadyToPublish ready, Site site) {
        this.changes = changes;
        this.links = links;
        this.pages = pages;
        this.publishing = publishing;
        this.unpublishing = unpublishing;
        this.ready = ready;
        this.site = site;
    }

    @Introspected
    record PreviewPage(Change change, ChangesPages.StoryPage shown) {}

    /** @param heard how many come-back pages will show it */
    @Introspected
    record PublicationPage(Change change, long heard, Problems problems) {}

    @Get("/preview")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> preview(String id) {
        Change change = find(id);
        return Page.show("publishing/desk/preview", new PreviewPage(change, pages.story(change)));
    }

    @Get("/publication")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> confirm(String id) {
        Change change = find(id);
        long heard = ReadyToPublish.heard(links, id);
        return Page.show("publishing/desk/publication", new PublicationPage(change, heard, ready.problems(change, heard)));
    }

    @Post("/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> publish(String id, Authentication authentication) {
        try {
            publishing.publish(Colleague.of(authentication), id);
            return Page.seeOther("/desk/changes/" + id + "?done=change-published");
        } catch (PublishChange.NotReady e) {
            return Page.again("publishing/desk/publication", new PublicationPage(find(id), 0, e.problems()));
        }
    }

    @Post("/unpublishing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> unpublish(String id, Authentication authentication) {
        unpublishing.unpublish(Colleague.of(authentication), id);
        return Page.seeOther("/desk/changes/" + id + "?done=change-unpublished");
    }

    private Change find(String id) {
        return changes.findByPartnershipAndId(site.slug(), id).orElseThrow(Refusal::notFound);
    }
}
