package org.sayso.publishing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.partnership.SmallNumbers;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.tagging.Tags;

/** Who spoke about a priority: how many, in numbers that point at nobody, and a few of their words. */
@Singleton
public class Voices {
    private final VoiceRepository voices;
    private final ResponseRepository responses;
    private final Tags tags;
    private final Plans plans;
    private final Site site;

    Voices(VoiceRepository voices, ResponseRepository responses, Tags tags, Plans plans, Site site) {
        this.voices = voices;
        this.responses = responses;
        this.tags = tags;
        this.plans = plans;
        this.site = site;
    }

    /** Read responses by priority, exact: for staff. */
    public Map<String, Long> counts(Plan plan) {
        return tags.priorityCounts(plan);
    }

    /** How many other ideas stand under the same priority, in words; null when there is no other. */
    @Nullable
    String others(String planSlug, String priority) {
        long all = plans.find(planSlug).map(plan -> counts(plan).getOrDefault(priority, 0L)).orElse(0L);
        return all <= 1 ? null : all - 1 < SmallNumbers.LEAST ? "a few" : String.valueOf(all - 1);
    }

    /** The newest words under a priority that may be shown. */
    List<Quote> newest(Plan plan, String priority, int size) {
        return in(voices.quotable(site.slug(), plan.slug(), priority, size)).stream().filter(Response::isQuotable).map(Quote::of).toList();
    }

    /** Read responses under a priority that no change answers yet, newest first: where a plan lead begins. */
    List<Response> unanswered(String plan, String priority, int size) {
        return in(voices.unanswered(site.slug(), plan, priority, size));
    }

    /** Read responses that nobody has set against a priority yet. */
    public long undecided() {
        return voices.undecided(site.slug());
    }

    private List<Response> in(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Response> found = responses.findByPartnershipAndIdIn(site.slug(), ids);
        return ids.stream().map(id -> found.stream().filter(r -> r.id().equals(id)).findFirst()).flatMap(Optional::stream).toList();
    }
}
