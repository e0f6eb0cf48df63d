package org.sayso.easy;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
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
import org.sayso.campaign.Stage;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** The question of a campaign in easy words, as an admin writes it. */
@Controller("/desk/campaigns/{slug}/easy")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class WordingController {
    private static final String TEMPLATE = "easy/desk/wording";
    private final Campaigns campaigns;
    private final WriteWording writing;
    private final EasyTopics topics;

    WordingController(Campaigns campaigns, WriteWording writing, EasyTopics topics) {
        this.campaigns = campaigns;
        this.writing = writing;
        this.topics = topics;
    }

    /** @param isPublic whether everybody can see the easy version by now; @param topics its picture cards */
    @Introspected
    record WordingPage(Campaign campaign, boolean isPublic, WordingForm form, Problems problems, java.util.List<Topic> topics) {
        public int getMost() {
            return EasyWords.MOST;
        }
    }

    @Get
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> show(String slug) {
        Campaign campaign = find(slug);
        return Page.show(TEMPLATE, page(campaign, WordingForm.of(writing.now(campaign)), new Problems()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ADMIN)
    HttpResponse<?> write(String slug, @Nullable @Body WordingForm sent, Authentication authentication) {
        Campaign campaign = find(slug);
        WordingForm form = sent == null ? WordingForm.of(null) : sent;
        Problems problems = form.problems();
        writing.write(Colleague.of(authentication), campaign, form, problems);
        return problems.any() ? Page.again(TEMPLATE, page(campaign, form.onTopOf(writing.now(campaign)), problems))
                : Page.seeOther("/desk/campaigns/" + slug + "/easy?done=saved");
    }

    private WordingPage page(Campaign campaign, WordingForm form, Problems problems) {
        return new WordingPage(campaign, campaigns.stage(campaign) != Stage.DRAFT, form, problems, topics.of(campaign));
    }

    private Campaign find(String slug) {
        return campaigns.find(slug).orElseThrow(Refusal::notFound);
    }
}
