package org.sayso.theme;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.feedback.Respondent;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;

/** What can be chosen to narrow what is counted, and what of an address is nothing here. */
@Singleton
class ThemeChoices {
    private final Campaigns campaigns;
    private final Plans plans;
    private final Site site;

    ThemeChoices(Campaigns campaigns, Plans plans, Site site) {
        this.campaigns = campaigns;
        this.plans = plans;
        this.site = site;
    }

    /** @param filter without what is nothing here; @param unknown that, for the page to say; empty when there is none */
    record Asked(Plan plan, ThemeFilter filter, String unknown) {}

    /** The plan that was asked for when it is this site's, else the current one. */
    Asked asked(ThemeFilter typed) {
        return asked(typed, plans.ofSite().stream().filter(p -> p.slug().equals(typed.plan())).findFirst().orElseGet(plans::current));
    }

    /** @param plan of the group that the page is about */
    Asked asked(ThemeFilter typed, Plan plan) {
        ThemeFilter kept = new ThemeFilter(
                plan.slug(), kept(campaigns(plan), typed.campaign()), kept(whos(), typed.who()), kept(areas(), typed.area()),
                ThemeFilter.isMonth(typed.month()) ? typed.month() : "", typed.page());
        return new Asked(plan, kept, unknown(typed, kept));
    }

    private String unknown(ThemeFilter typed, ThemeFilter kept) {
        boolean isPlan = typed.plan().isEmpty() || plans.ofSite().stream().anyMatch(p -> p.slug().equals(typed.plan()));
        return Stream.of(
                isPlan ? "" : typed.plan(), without(kept.campaign(), typed.campaign()), without(kept.who(), typed.who()), without(kept.area(), typed.area()),
                without(kept.month(), typed.month())).filter(value -> !value.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String without(String kept, String typed) {
        return kept.equals(typed) ? "" : typed;
    }

    private static String kept(Map<String, String> known, String slug) {
        return known.containsKey(slug) ? slug : "";
    }

    private Map<String, String> campaigns(Plan plan) {
        return campaigns.all().stream().filter(c -> c.plan().equals(plan.slug())).collect(Collectors.toMap(Campaign::slug, Campaign::title, (a, b) -> a, LinkedHashMap::new));
    }

    /** Message keys. */
    private static Map<String, String> whos() {
        return Stream.concat(Arrays.stream(Respondent.values()).map(Respondent::slug), Stream.of(ThemeFilter.UNSAID))
                .collect(Collectors.toMap(who -> who, who -> "tagging.who." + who, (a, b) -> a, LinkedHashMap::new));
    }

    private Map<String, String> areas() {
        Map<String, String> areas = new LinkedHashMap<>();
        site.partnership().areas().forEach(area -> areas.put(area.slug(), area.name()));
        areas.put(ThemeFilter.UNSAID, null);
        return areas;
    }

    List<ThemesPage.Choice> plans(ThemeFilter f) {
        return plans.ofSite().stream().map(p -> new ThemesPage.Choice(p.slug(), null, p.title(), p.slug().equals(f.plan()))).toList();
    }

    List<ThemesPage.Choice> campaigns(Plan plan, ThemeFilter f) {
        return campaigns(plan).entrySet().stream().map(c -> new ThemesPage.Choice(c.getKey(), null, c.getValue(), c.getKey().equals(f.campaign()))).toList();
    }

    List<ThemesPage.Choice> whos(ThemeFilter f) {
        return whos().entrySet().stream().map(w -> new ThemesPage.Choice(w.getKey(), w.getValue(), null, w.getKey().equals(f.who()))).toList();
    }

    List<ThemesPage.Choice> areas(ThemeFilter f) {
        return areas().entrySet().stream().map(a -> new ThemesPage.Choice(
                a.getKey(), a.getValue() == null ? "tagging.who.unsaid" : null, a.getValue(), a.getKey().equals(f.area()))).toList();
    }
}
