package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.feedback.Respondent;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;

/** Counts what can be chosen beside the list; each group is counted as if nothing of that group were chosen. */
@Singleton
class InboxFacets {
    private final InboxRepository inbox;
    private final Campaigns campaigns;
    private final Plans plans;
    private final Site site;

    InboxFacets(InboxRepository inbox, Campaigns campaigns, Plans plans, Site site) {
        this.inbox = inbox;
        this.campaigns = campaigns;
        this.plans = plans;
        this.site = site;
    }

    @Introspected
    record Facets(List<Facet> states, List<Facet> priorities, List<Facet> whos, List<Facet> campaigns) {}

    Facets of(InboxFilter f, StateCounts counts) {
        List<Facet> states = InboxFilter.STATES.stream()
                .map(s -> new Facet("tagging.state." + s, null, null, counts.of(s), f.withState(s).path(), s.equals(f.state()))).toList();
        return new Facets(states, priorities(f), whos(f), campaigns(f));
    }

    private List<Facet> priorities(InboxFilter f) {
        Map<String, Long> counts = new HashMap<>();
        inbox.perSuggested(site.slug(), f.who(), f.campaign(), "", f.state(), Sure.LIKELY_FROM).forEach(t -> counts.merge(t.name(), t.n(), Long::sum));
        inbox.perTagged(site.slug(), f.who(), f.campaign(), "", f.state(), Sure.LIKELY_FROM).forEach(t -> counts.merge(t.name(), t.n(), Long::sum));
        Map<String, PriorityChip> chips = new LinkedHashMap<>();
        planSlugs().forEach(slug -> plans.find(slug).map(Plan::priorities).orElse(List.of()).forEach(p -> chips.putIfAbsent(p.slug(), PriorityChip.of(p))));
        List<Facet> facets = new ArrayList<>();
        chips.forEach((slug, chip) -> {
            boolean isOn = slug.equals(f.priority());
            if (isOn || counts.containsKey(slug)) {
                facets.add(new Facet(null, null, chip, counts.getOrDefault(slug, 0L), f.withPriority(isOn ? "" : slug).path(), isOn));
            }
        });
        return facets;
    }

    private List<Facet> whos(InboxFilter f) {
        Map<String, Long> counts = new HashMap<>();
        inbox.perWho(site.slug(), "", f.campaign(), f.priority(), f.state(), Sure.LIKELY_FROM).forEach(t -> counts.put(t.name(), t.n()));
        List<String> all = new ArrayList<>(Arrays.stream(Respondent.values()).map(Respondent::slug).toList());
        all.add("unsaid");
        return all.stream().filter(who -> counts.containsKey(who) || who.equals(f.who())).map(who -> {
            boolean isOn = who.equals(f.who());
            return new Facet("tagging.who." + who, null, null, counts.getOrDefault(who, 0L), f.withWho(isOn ? "" : who).path(), isOn);
        }).toList();
    }

    private List<Facet> campaigns(InboxFilter f) {
        Map<String, Long> counts = new HashMap<>();
        inbox.perCampaign(site.slug(), f.who(), "", f.priority(), f.state(), Sure.LIKELY_FROM).forEach(t -> counts.put(t.name(), t.n()));
        return campaigns.all().stream().filter(c -> counts.containsKey(c.slug()) || c.slug().equals(f.campaign())).map(c -> {
            boolean isOn = c.slug().equals(f.campaign());
            return new Facet(null, c.title(), null, counts.getOrDefault(c.slug(), 0L), f.withCampaign(isOn ? "" : c.slug()).path(), isOn);
        }).toList();
    }

    private List<String> planSlugs() {
        return campaigns.all().stream().map(Campaign::plan).distinct().toList();
    }
}
