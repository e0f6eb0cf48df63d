package org.sayso.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.feedback.AgeBand;
import org.sayso.feedback.Progress;
import org.sayso.feedback.Respondent;
import org.sayso.partnership.Partnership;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.tagging.PriorityChip;

/** Names the values of the filters and puts them in their order: that of the plan, of ages and stages; else the largest first. */
@Singleton
class FilterChoices {
    private final Campaigns campaigns;
    private final Plans plans;
    private final Site site;

    FilterChoices(Campaigns campaigns, Plans plans, Site site) {
        this.campaigns = campaigns;
        this.plans = plans;
        this.site = site;
    }

    /** Filters with something to choose. A value that is on stays in sight when nothing is left of it. */
    List<FilterGroup> groups(Asked asked, Map<Facet, Map<String, Integer>> counts) {
        Map<String, Campaign> asking = campaigns.all().stream().collect(Collectors.toMap(Campaign::id, Function.identity()));
        return Arrays.stream(Facet.values()).map(facet -> {
            Map<String, Integer> values = counts.getOrDefault(facet, Map.of());
            Stream<String> slugs = values.keySet().stream().map(value -> facet == Facet.CAMPAIGN && asking.containsKey(value) ? asking.get(value).slug() : value);
            String on = asked.filters().getOrDefault(facet, "");
            List<FilterGroup.Choice> choices = Stream.concat(slugs, on.isEmpty() ? Stream.empty() : Stream.of(on)).distinct()
                    .map(slug -> choice(facet, slug, values.getOrDefault(indexed(facet, slug), 0), asked))
                    .sorted(order(facet, asked)).toList();
            return new FilterGroup("search.filter." + facet.field(), choices);
        }).filter(group -> !group.choices().isEmpty()).toList();
    }

    /** The filters that are on, each with a link to the results without it. */
    List<FilterGroup.Choice> on(Asked asked) {
        return asked.filters().entrySet().stream().map(filter -> choice(filter.getKey(), filter.getValue(), 0, asked)).toList();
    }

    private FilterGroup.Choice choice(Facet facet, String slug, int n, Asked asked) {
        boolean isOn = slug.equals(asked.filters().get(facet));
        String link = (isOn ? asked.without(facet) : asked.with(facet, slug)).address(SearchController.PATH);
        return switch (facet) {
            case PRIORITY -> chip(slug).map(chip -> new FilterGroup.Choice(null, chip.name(), chip, n, link, isOn))
                    .orElse(new FilterGroup.Choice("tagging.fits-none", null, null, n, link, isOn));
            case CAMPAIGN -> new FilterGroup.Choice(null, campaigns.find(slug).map(Campaign::title).orElse(slug), null, n, link, isOn);
            case AREA -> new FilterGroup.Choice(null, areaName(slug), null, n, link, isOn);
            case LANGUAGE -> new FilterGroup.Choice(null, languageName(slug), null, n, link, isOn);
            case WHO, AGE -> new FilterGroup.Choice("tagging." + facet.field() + "." + slug, null, null, n, link, isOn);
            case STAGE, SOURCE -> new FilterGroup.Choice("search." + facet.field() + "." + slug, null, null, n, link, isOn);
        };
    }

    Optional<PriorityChip> chip(String slug) {
        return Stream.concat(plans.ofSite().stream(), plans.all().stream()).flatMap(plan -> plan.priority(slug).stream()).findFirst().map(PriorityChip::of);
    }

    String areaName(String slug) {
        return site.partnership().area(slug).map(Partnership.Area::name).orElse(slug);
    }

    static String languageName(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.UK);
    }

    private String indexed(Facet facet, String slug) {
        return facet == Facet.CAMPAIGN ? campaigns.find(slug).map(Campaign::id).orElse(slug) : slug;
    }

    private Comparator<FilterGroup.Choice> order(Facet facet, Asked asked) {
        List<String> order = switch (facet) {
            case PRIORITY -> plans.ofSite().stream().flatMap(plan -> plan.priorities().stream()).map(Plan.Priority::slug).toList();
            case WHO -> Arrays.stream(Respondent.values()).map(Respondent::slug).toList();
            case AGE -> Arrays.stream(AgeBand.values()).map(AgeBand::slug).toList();
            case STAGE -> Arrays.stream(Progress.values()).map(Progress::slug).toList();
            default -> new ArrayList<>();
        };
        Function<FilterGroup.Choice, String> slug = choice -> choice.chip() != null ? choice.chip().slug()
                : choice.key() == null ? "" : choice.key().substring(choice.key().lastIndexOf('.') + 1);
        Comparator<FilterGroup.Choice> most = Comparator.comparingInt((FilterGroup.Choice choice) -> -choice.n())
                .thenComparing(choice -> choice.name() == null ? choice.key() : choice.name());
        return order.isEmpty() ? most : Comparator.comparingInt((FilterGroup.Choice choice) -> {
            int at = order.indexOf(slug.apply(choice));
            return at < 0 ? Integer.MAX_VALUE : at;
        });
    }
}
