package org.sayso.wall;

import static java.util.stream.Collectors.toMap;

import io.micronaut.http.HttpParameters;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.feedback.Response;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.publishing.ChangeStatus;
import org.sayso.reply.PublicReply;
import org.sayso.reply.Replies;
import org.sayso.web.Moments;
import org.sayso.web.Numbers;
import org.sayso.web.Paging;
import org.sayso.web.SiteKey;

/** Makes the wall of a campaign. Each count says what its filter would show beside the others that are on. */
@Singleton
class WallPages {
    static final int A_PAGE = 20;
    private static final List<String> HAPPENED = Stream.concat(
            Stream.of(WallAsked.SOMETHING, WallAsked.NOTHING), Arrays.stream(ChangeStatus.values()).map(ChangeStatus::slug)).toList();
    private final Ideas ideas;
    private final IdeaRepository repository;
    private final CardVoteRepository votes;
    private final SiteKey siteKey;
    private final Replies replies;
    private final Campaigns campaigns;
    private final Plans plans;
    private final Site site;
    private final Clock clock;

    WallPages(
            Ideas ideas, IdeaRepository repository, CardVoteRepository votes, SiteKey siteKey, Replies replies, Campaigns campaigns, Plans plans, Site site, Clock clock) {
        this.ideas = ideas;
        this.repository = repository;
        this.votes = votes;
        this.siteKey = siteKey;
        this.replies = replies;
        this.campaigns = campaigns;
        this.plans = plans;
        this.site = site;
        this.clock = clock;
    }

    WallPage page(Campaign campaign, HttpParameters query) {
        Plan plan = plans.find(campaign.plan()).orElseGet(plans::current);
        WallAsked asked = WallAsked.of(query, plan);
        List<Idea> all = ideas.of(campaign, asked.q());
        List<Idea> taken = all.stream().filter(asked::takes).sorted(asked.order().on(Moments.dayOf(clock.instant()))).toList();
        Paging wanted = new Paging(asked.page(), A_PAGE, taken.size(), asked.base("/c/" + campaign.slug() + "/wall"));
        Paging paging = new Paging(Math.min(wanted.page(), wanted.pages()), A_PAGE, wanted.total(), wanted.base());
        List<Idea> shown = taken.subList(paging.offset(), Math.min(paging.offset() + A_PAGE, taken.size()));
        boolean isOpen = campaigns.stage(campaign) == Stage.OPEN;
        return new WallPage(
                campaign, isOpen, asked.q(), topics(all, asked, plan), happenings(all, asked), orders(asked), asked.isNarrowed(), asked.isFiltered(),
                taken.size() == 1 ? "wall.found.one" : "wall.found", Numbers.grouped(taken.size()), cards(campaign, shown, plan),
                !taken.isEmpty() ? null : asked.isNarrowed() ? "wall.empty.narrowed" : isOpen ? "wall.empty.text" : "wall.empty.closed",
                asked.unknown().isEmpty() ? null : String.join(", ", asked.unknown()), paging);
    }

    private List<IdeaCard> cards(Campaign campaign, List<Idea> shown, Plan plan) {
        Crowd crowd = new Crowd(campaign, repository.groups(campaign.id()), site.partnership());
        Map<String, Idea> byId = shown.stream().collect(toMap(Idea::id, Function.identity()));
        List<Response> said = ideas.words(campaign, shown.stream().map(Idea::id).toList());
        Map<String, PublicReply> answered = replies.inPublic(said);
        List<CardVoteRepository.Counted> counted = counted(campaign, said);
        return said.stream().map(response -> IdeaCard.of(
                byId.get(response.id()), response, plan, answered.get(response.id()), Shares.of(Counts.of(Statement.of(response, siteKey), counted)).orElse(null),
                crowd.of(response))).toList();
    }

    /** Nothing before the close: nobody should be led by what others think. */
    private List<CardVoteRepository.Counted> counted(Campaign campaign, List<Response> said) {
        return campaign.cards() && campaigns.stage(campaign) == Stage.CLOSED && !said.isEmpty()
                ? votes.of(campaign.id(), said.stream().map(Response::id).toList()) : List.of();
    }

    private static List<WallPage.Choice> topics(List<Idea> all, WallAsked asked, Plan plan) {
        List<Idea> others = all.stream().filter(asked::takesHappened).toList();
        List<WallPage.Choice> choices = new ArrayList<>(List.of(new WallPage.Choice("", "wall.topics.all", null, Numbers.grouped(others.size()), asked.about().isEmpty())));
        for (Plan.Priority priority : plan.priorities()) {
            long n = others.stream().filter(asked.withAbout(priority.slug())::takesAbout).count();
            choices.add(new WallPage.Choice(priority.slug(), null, priority.plainTitle(), Numbers.grouped(n), asked.about().equals(priority.slug())));
        }
        return choices;
    }

    private static List<WallPage.Choice> happenings(List<Idea> all, WallAsked asked) {
        List<Idea> others = all.stream().filter(asked::takesAbout).toList();
        return Stream.concat(Stream.of(""), HAPPENED.stream()).map(value -> new WallPage.Choice(
                value, value.isEmpty() ? "wall.happened.all" : ChangeStatus.of(value).map(ChangeStatus::getWords).orElse("wall.happened." + value), null,
                Numbers.grouped(others.stream().filter(asked.withHappened(value)::takesHappened).count()), asked.happened().equals(value))).toList();
    }

    private static List<WallPage.Choice> orders(WallAsked asked) {
        return Arrays.stream(WallOrder.values()).map(order -> new WallPage.Choice(order.slug(), "wall.order." + order.slug(), null, null, order == asked.order())).toList();
    }
}
