package org.sayso.feedback;

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
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.QuestionRepository;
import org.sayso.campaign.Stage;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/**
 * A campaign as people will see it while it is open, at any stage, drafts too; in this room because the idea page is
 * here. The forms have no token that would be taken anywhere, and send to an address that keeps nothing.
 */
@Controller("/desk/campaigns/{slug}/preview")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class CampaignPreviewController {
    private static final String NO_TOKEN = "";
    private final Campaigns campaigns;
    private final QuestionRepository questions;
    private final CampaignPages pages;

    CampaignPreviewController(Campaigns campaigns, QuestionRepository questions, CampaignPages pages) {
        this.campaigns = campaigns;
        this.questions = questions;
        this.pages = pages;
    }

    @Get
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> campaign(String slug) {
        return Page.show("feedback/campaign", pages.page(find(slug), Stage.OPEN.slug(), new HeardSoFar.Heard(null, false)));
    }

    @Get("/idea")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> idea(String slug) {
        return Page.show("feedback/idea", new IdeaPage(slug, find(slug), NO_TOKEN, IdeaForm.empty(), new Problems(), null));
    }

    @Get("/more")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> more(String slug) {
        Campaign campaign = find(slug);
        QuestionsForm form = new QuestionsForm(questions.findByCampaignIdOrderByPosition(campaign.id()), FormFields.of(""));
        return Page.show("feedback/more", new QuestionsController.QuestionsPage(campaign, NO_TOKEN, form.asked(), new Problems()));
    }

    /** Where the forms of the preview go: nothing is read and nothing is kept. */
    @Post("/{form}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> nothing(String slug, String form) {
        return Page.seeOther("/desk/campaigns/" + find(slug).slug() + "/preview?done=nothing-sent");
    }

    private Campaign find(String slug) {
        return campaigns.find(slug).orElseThrow(Refusal::notFound);
    }
}
