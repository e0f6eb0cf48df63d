package org.sayso.intake;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
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
import org.sayso.web.FormKey;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** Sheets of paper for a campaign: making them, and printing those that were made. */
@Controller("/desk/campaigns/{slug}/paper")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class PaperController {
    private static final String PAGE = "intake/desk/paper";
    private final Campaigns campaigns;
    private final PaperPages pages;
    private final MakeSheets making;

    PaperController(Campaigns campaigns, PaperPages pages, MakeSheets making) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.making = making;
    }

    @Get
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> paper(String slug, HttpRequest<?> request) {
        return Page.show(PAGE, pages.paper(find(slug), request, PaperForm.blank(), new Problems()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> make(String slug, HttpRequest<?> request, @Nullable @Body PaperForm sent, Authentication authentication) {
        Campaign campaign = find(slug);
        PaperForm form = sent == null ? PaperForm.blank() : sent;
        Problems problems = form.problems();
        if (!pages.paper(campaign, request, form, problems).mayPrint()) {
            problems.add("count", "intake.paper.not-now");
        }
        return problems.any()
                ? Page.again(PAGE, pages.paper(campaign, request, form, problems))
                : Page.seeOther(PaperPages.path(campaign) + "/" + making.make(Colleague.of(authentication), campaign, FormKey.of(form.key()), form.sheets(), form.isA4() ? "a4" : "a5").id());
    }

    /** Codes stand on it, so no browser keeps it. */
    @Get("/{id}")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> sheets(String slug, String id, HttpRequest<?> request) {
        return Page.show("intake/desk/sheets", pages.sheets(find(slug), id, request)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private Campaign find(String slug) {
        return campaigns.find(slug).orElseThrow(Refusal::notFound);
    }
}
