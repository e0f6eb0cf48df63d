package org.sayso.publishing;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.plan.Plans;

/**
 * Changes made ready to be read. Whether a response counts and whether its words may show is asked of the response each
 * time: what was held again or taken back a moment ago is gone from here at once.
 */
@Singleton
public class Stories {
    private final ChangeRepository changes;
    private final ChangeLinkRepository links;
    private final ResponseRepository responses;
    private final Plans plans;
    private final Site site;

    Stories(ChangeRepository changes, ChangeLinkRepository links, ResponseRepository responses, Plans plans, Site site) {
        this.changes = changes;
        this.links = links;
        this.responses = responses;
        this.plans = plans;
        this.site = site;
    }

    /** The newest published ones. */
    public List<Story> latest(int size) {
        return of(changes.publishedPage(site.slug(), "", "", "", size, 0));
    }

    List<Story> page(String status, String priority, int size, int offset) {
        return of(changes.publishedPage(site.slug(), status, "", priority, size, offset));
    }

    List<Story> ofPlan(String plan, int size) {
        return of(changes.publishedPage(site.slug(), "", plan, "", size, 0));
    }

    /** What was done about what people said in one campaign, the newest first. */
    public List<Story> ofCampaign(String campaignId) {
        return of(changes.publishedOfCampaign(site.slug(), campaignId));
    }

    /** In the order given. Drafts too: whoever asks with one shows it on the desk alone. */
    List<Story> of(List<Change> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        List<String> ids = some.stream().map(Change::id).toList();
        Map<String, Long> heard = links.heard(ids).stream().collect(toMap(ChangeLinkRepository.Heard::changeId, ChangeLinkRepository.Heard::heard));
        Map<String, List<Quote>> quotes = quotes(ids);
        return some.stream()
                .map(c -> Story.of(c, mark(c).orElse(null), heard.getOrDefault(c.id(), 0L), quotes.getOrDefault(c.id(), List.of())))
                .toList();
    }

    Optional<PriorityMark> mark(Change change) {
        return mark(change.plan(), change.priority());
    }

    /** Empty when the plan has no such priority. */
    public Optional<PriorityMark> mark(String planSlug, String priority) {
        boolean isCurrent = plans.current().slug().equals(planSlug);
        return plans.find(planSlug).flatMap(plan -> plan.priority(priority).map(p -> PriorityMark.of(plan, p, isCurrent)));
    }

    private Map<String, List<Quote>> quotes(List<String> changeIds) {
        List<ChangeLinkRepository.Link> chosen = links.quotes(changeIds);
        if (chosen.isEmpty()) {
            return Map.of();
        }
        List<String> ids = chosen.stream().map(ChangeLinkRepository.Link::responseId).distinct().toList();
        Map<String, Quote> shown = responses.findByPartnershipAndIdIn(site.slug(), ids).stream()
                .filter(Response::isQuotable).collect(toMap(Response::id, Quote::of));
        Map<String, List<Quote>> byChange = new HashMap<>();
        chosen.stream().filter(link -> shown.containsKey(link.responseId()))
                .forEach(link -> byChange.computeIfAbsent(link.changeId(), id -> new ArrayList<>()).add(shown.get(link.responseId())));
        return byChange;
    }
}
