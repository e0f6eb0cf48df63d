package org.sayso.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.staff.Role;
import org.sayso.web.FormTokens;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The idea page. Whatever goes wrong, the words come back to whoever wrote them. */
@Controller("/c/{slug}/idea")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class IdeaController {
    private static final Logger LOG = LoggerFactory.getLogger(IdeaController.class);
    /**
     * Whoever goes back after sending meets the form that was sent, with its token: sent again, it is still one idea. The
     * form is sent to an address with a query, because a browser forgets the page whose very address it sends to.
     */
    private static final String BACK_IS_THE_SAME_FORM = "private, no-cache";
    private final Campaigns campaigns;
    private final FormTokens tokens;
    private final SendIdea sendIdea;

    IdeaController(Campaigns campaigns, FormTokens tokens, SendIdea sendIdea) {
        this.campaigns = campaigns;
        this.tokens = tokens;
        this.sendIdea = sendIdea;
    }

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> form(String slug, HttpRequest<?> request) {
        Campaign campaign = campaigns.findVisible(slug).orElseThrow(Refusal::notFound);
        if (campaigns.stage(campaign) != Stage.OPEN) {
            return Page.seeOther(SharedDevice.on(request, "/c/" + slug));
        }
        IdeaPage page = new IdeaPage(slug, campaign, tokens.fresh(SendIdea.purpose(slug)), IdeaForm.empty(), new Problems(), null);
        return SharedDevice.is(request) ? Page.show("feedback/idea", page) : Page.show("feedback/idea", page).header(HttpHeaders.CACHE_CONTROL, BACK_IS_THE_SAME_FORM);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> send(String slug, @Nullable @Body IdeaForm form, HttpRequest<?> request) {
        IdeaForm sent = form == null ? IdeaForm.empty() : form;
        try {
            return switch (sendIdea.send(slug, sent)) {
                case SendIdea.Kept kept -> Page.seeOther(SharedDevice.on(request, "/c/" + slug + "/thanks?r=" + kept.receipt()));
                case SendIdea.Again again -> again.page().problems().any() ? Page.again("feedback/idea", again.page()) : Page.show("feedback/idea", again.page());
                case SendIdea.Check check -> Page.show("feedback/check", check.page());
                case SendIdea.NotOpen notOpen -> Page.status(HttpStatus.CONFLICT, "feedback/not-open", notOpen.page());
                case SendIdea.TwoIdeas two -> Page.status(HttpStatus.CONFLICT, "feedback/two-ideas", two.page());
            };
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException e) {
            LOG.error("An idea could not be kept, its sender was told: {}", e.getClass().getName());
            IdeaPage page = new IdeaPage(slug, null, sendIdea.lastingToken(slug, sent), sent, new Problems().add("send", "feedback.idea.not-sent"), null);
            return Page.status(HttpStatus.SERVICE_UNAVAILABLE, "feedback/idea", page);
        }
    }
}
