package org.sayso.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.feedback.AgeBand;
import org.sayso.feedback.Progress;
import org.sayso.feedback.Respondent;
import org.sayso.partnership.Site;
import org.sayso.plan.Plans;
import org.sayso.web.Problem;

/** Which values the filters have on this site, and what the index calls them: a campaign is known there by its id. */
@Singleton
class Filters {
    private static final Set<String> SOURCES = Set.of("web", "easy", "api", "import", "paper", "group", "event", "question", "demo");
    private final Campaigns campaigns;
    private final Plans plans;
    private final Site site;

    Filters(Campaigns campaigns, Plans plans, Site site) {
        this.campaigns = campaigns;
        this.plans = plans;
        this.site = site;
    }

    /** As the index has them; those that are nothing on this site are left out. */
    Map<Facet, String> known(Map<Facet, String> typed) {
        Map<Facet, String> known = new EnumMap<>(Facet.class);
        typed.forEach((facet, value) -> indexed(facet, value).ifPresent(one -> known.put(facet, one)));
        return known;
    }

    /** Those that are something on this site, as they were typed. */
    Map<Facet, String> kept(Map<Facet, String> typed) {
        Map<Facet, String> kept = new EnumMap<>(Facet.class);
        kept.putAll(typed);
        kept.entrySet().removeIf(filter -> indexed(filter.getKey(), filter.getValue()).isEmpty());
        return kept;
    }

    /** What is wrong with them, for programs. */
    List<Problem.FieldError> problems(Map<Facet, String> typed) {
        List<Problem.FieldError> problems = new ArrayList<>();
        typed.forEach((facet, value) -> {
            if (indexed(facet, value).isEmpty()) {
                problems.add(new Problem.FieldError(facet.field(), "This site has no such " + facet.field() + "."));
            }
        });
        return problems;
    }

    private Optional<String> indexed(Facet facet, String value) {
        return switch (facet) {
            case CAMPAIGN -> campaigns.find(value).map(Campaign::id);
            case PRIORITY -> Optional.of(value).filter(slug -> slug.equals(Facet.FITS_NONE) || plans.all().stream().anyMatch(p -> p.priority(slug).isPresent()));
            case WHO -> Respondent.of(value).map(Respondent::slug);
            case AGE -> AgeBand.of(value).map(AgeBand::slug);
            case AREA -> site.partnership().area(value).map(area -> area.slug());
            case STAGE -> Progress.of(value).map(Progress::slug);
            case SOURCE -> Optional.of(value).filter(SOURCES::contains);
            case LANGUAGE -> Optional.of(value).filter(code -> code.matches("[a-z]{2,3}"));
        };
    }
}
