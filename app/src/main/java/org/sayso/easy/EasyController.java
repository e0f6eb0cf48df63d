package org.sayso.easy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.function.Function;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.feedback.SharedDevice;
import org.sayso.staff.Role;
import org.sayso.web.FormTokens;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/**
 * The pages up to the words. What was chosen stands in the address as two numbers, so that Back and Forward of any browser work; words never do.
 * A page on a shared device is not kept by it.
 */
@Controller("/c/{slug}/easy")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class EasyController {
    private final Campaigns campaigns;
    private final EasyPages pages;
    private final EasyTopics topics;
    private final FormTokens tokens;

    EasyController(Campaigns campaigns, EasyPages pages, EasyTopics topics, FormTokens tokens) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.topics = topics;
        this.tokens = tokens;
    }

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> start(String slug) {
        Campaign campaign = campaigns.findVisible(slug).orElseThrow(Refusal::notFound);
        return campaigns.stage(campaign) == Stage.OPEN ? Page.show("easy/start", pages.start(campaign))
                : Page.show("easy/not-open", NotOpenPage.of(campaign, campaigns.stage(campaign)));
    }

    @Get("/topic")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> topic(String slug, @Nullable @QueryValue String topic, @Nullable @QueryValue String how, HttpRequest<?> request) {
        return open(slug, request, campaign -> kept(request, "easy/topic", pages.topic(campaign, EasyForm.chosen(topic, how), new Problems())));
    }

    @Get("/how")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> how(String slug, @Nullable @QueryValue String topic, @Nullable @QueryValue String how, HttpRequest<?> request) {
        EasyForm form = EasyForm.chosen(topic, how);
        return open(slug, request, campaign -> topics.ofNumber(campaign, form.topic()).isEmpty()
                ? Page.again("easy/topic", pages.topic(campaign, form, new Problems().add("topic", "easy.pick")))
                : kept(request, "easy/how", pages.how(campaign, form, new Problems())));
    }

    @Get("/words")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> words(String slug, @Nullable @QueryValue String topic, @Nullable @QueryValue String how, HttpRequest<?> request) {
        EasyForm form = EasyForm.chosen(topic, how);
        return open(slug, request, campaign -> form.face().isEmpty()
                ? Page.again("easy/how", pages.how(campaign, form, new Problems().add("how", "easy.pick")))
                : kept(request, "easy/words", pages.words(campaign, form, tokens.fresh(SendEasy.purpose(slug)), new Problems())));
    }

    private HttpResponse<?> open(String slug, HttpRequest<?> request, Function<Campaign, HttpResponse<?>> page) {
        Campaign campaign = campaigns.findVisible(slug).orElseThrow(Refusal::notFound);
        return campaigns.stage(campaign) == Stage.OPEN ? page.apply(campaign) : Page.seeOther(SharedDevice.on(request, "/c/" + slug + "/easy"));
    }

    /** A page that Back finds again as it was. */
    static HttpResponse<?> kept(HttpRequest<?> request, String template, EasyPage page) {
        return SharedDevice.is(request) ? Page.show(template, page) : Page.show(template, page).header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
