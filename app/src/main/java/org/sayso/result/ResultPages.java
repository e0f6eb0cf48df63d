package org.sayso.result;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.campaign.Audience;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.feedback.HeardSoFar;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.group.GroupsHeard;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.publishing.PriorityMark;
import org.sayso.publishing.Quote;
import org.sayso.publishing.Stories;
import org.sayso.publishing.Story;
import org.sayso.web.Moments;
import org.sayso.web.Numbers;

/** Puts together the results of a campaign that has closed. Whether words may show is asked of the response each time. */
@Singleton
class ResultPages {
    private static final String OTHER = "";
    private static final int QUOTES = 2;
    private final ResultRepository results;
    private final ResponseRepository responses;
    private final HeardSoFar heardSoFar;
    private final GroupsHeard groupsHeard;
    private final Stories stories;
    private final ResultSteps steps;
    private final Campaigns campaigns;
    private final Plans plans;
    private final Site site;

    ResultPages(
            ResultRepository results, ResponseRepository responses, HeardSoFar heardSoFar, GroupsHeard groupsHeard, Stories stories, ResultSteps steps,
            Campaigns campaigns, Plans plans, Site site) {
        this.results = results;
        this.responses = responses;
        this.heardSoFar = heardSoFar;
        this.groupsHeard = groupsHeard;
        this.stories = stories;
        this.steps = steps;
        this.campaigns = campaigns;
        this.plans = plans;
        this.site = site;
    }

    ResultsPage page(Campaign campaign) {
        Map<HiddenCells.Cell, Long> people = people(campaign.plan());
        Set<HiddenCells.Cell> hidden = HiddenCells.of(people, closed(campaign.plan()));
        Map<String, Long> counts = counts(campaign, people);
        Set<String> hiddenHere = hidden.stream().filter(cell -> cell.campaign().equals(campaign.id())).map(HiddenCells.Cell::part).collect(Collectors.toSet());
        List<ResultsPage.Part> parts = parts(campaign, counts, hiddenHere);
        List<Story> cards = stories.ofCampaign(campaign.id());
        return new ResultsPage(
                campaign, heardSoFar.in(campaign), groupsHeard.in(campaign), Moments.day(campaign.end().minusSeconds(1)), parts, !hiddenHere.isEmpty(),
                Audience.of(campaign.audience()).map(Audience::mayHaveWall).orElse(true) ? voices(campaign, parts) : List.of(), cards, steps.of(campaign, !cards.isEmpty()),
                site.partnership().picture(campaign.slug()));
    }

    private Map<HiddenCells.Cell, Long> people(String plan) {
        Map<HiddenCells.Cell, Long> people = new HashMap<>();
        Stream.concat(results.perPriority(site.slug(), plan).stream(), results.fitNone(site.slug(), plan).stream())
                .forEach(c -> people.put(new HiddenCells.Cell(c.campaignId(), c.priority()), c.people()));
        return people;
    }

    /** Those with results of their own, by id. */
    private Set<String> closed(String plan) {
        return campaigns.all().stream().filter(c -> c.plan().equals(plan) && campaigns.stage(c) == Stage.CLOSED).map(Campaign::id).collect(Collectors.toSet());
    }

    /** By priority, in the order of the plan and those of nobody too; last, how many fit none. */
    private Map<String, Long> counts(Campaign campaign, Map<HiddenCells.Cell, Long> people) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Stream.concat(plans.find(campaign.plan()).map(Plan::priorities).orElse(List.of()).stream().map(Plan.Priority::slug), Stream.of(OTHER))
                .forEach(part -> counts.put(part, people.getOrDefault(new HiddenCells.Cell(campaign.id(), part), 0L)));
        return counts;
    }

    /** The shown numbers from the largest down, then those that are hidden, in an order that tells nothing, then nobody. */
    private List<ResultsPage.Part> parts(Campaign campaign, Map<String, Long> counts, Set<String> hidden) {
        if (counts.values().stream().allMatch(n -> n == 0)) {
            return List.of();
        }
        long most = counts.entrySet().stream().filter(c -> !hidden.contains(c.getKey())).mapToLong(Map.Entry::getValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(c -> c.getValue() > 0 || !c.getKey().equals(OTHER))
                .sorted(Comparator.comparing((Map.Entry<String, Long> c) -> hidden.contains(c.getKey()) ? 0L : c.getValue() == 0 ? 1L : -c.getValue()))
                .map(c -> part(campaign, c.getKey(), hidden.contains(c.getKey()) ? null : c.getValue(), most)).toList();
    }

    private ResultsPage.Part part(Campaign campaign, String priority, Long shown, long most) {
        PriorityMark mark = stories.mark(campaign.plan(), priority).orElse(null);
        return shown == null
                ? new ResultsPage.Part(mark, null, null)
                : new ResultsPage.Part(mark, Numbers.grouped(shown), "w-" + (shown == 0 ? 0 : Math.max(5, 5 * Math.round(20.0 * shown / most))));
    }

    /** Each of them once, under the first priority that it was set against; in the order of the parts. */
    private List<ResultsPage.Voice> voices(Campaign campaign, List<ResultsPage.Part> parts) {
        List<ResultRepository.Voice> found = results.quotable(site.slug(), campaign.id(), QUOTES);
        Map<String, Response> byId = found.isEmpty() ? Map.of() : responses.findByPartnershipAndIdIn(site.slug(), found.stream().map(ResultRepository.Voice::id).distinct().toList())
                .stream().filter(Response::isQuotable).collect(Collectors.toMap(Response::id, Function.identity()));
        Set<String> said = new HashSet<>();
        Map<String, List<Quote>> quotes = new HashMap<>();
        for (ResultRepository.Voice voice : found) {
            if (byId.containsKey(voice.id()) && said.add(voice.id())) {
                quotes.computeIfAbsent(voice.priority(), p -> new ArrayList<>()).add(Quote.of(byId.get(voice.id())).withoutAge());
            }
        }
        return parts.stream().map(ResultsPage.Part::mark).filter(mark -> mark != null && quotes.containsKey(mark.slug()))
                .map(mark -> new ResultsPage.Voice(mark, quotes.get(mark.slug()))).toList();
    }
}
