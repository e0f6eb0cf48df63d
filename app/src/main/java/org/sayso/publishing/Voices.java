package org.sayso.publishing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
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

    /** How many other ideas stand under the same priority. */
    long others(String planSlug, String priority) {
        return Math.max(0, plans.find(planSlug).map(plan -> counts(plan).getOrDefault(priority, 0L)).orElse(0L) - 1);
    }

    /** The newest words that may be shown, by priority. @param size at most so many under each */
    Map<String, List<Quote>> newest(Plan plan, int size) {
        List<VoiceRepository.Voice> found = voices.quotable(site.slug(), plan.slug(), size);
        Map<String, Response> byId = in(found.stream().map(VoiceRepository.Voice::id).distinct().toList()).stream()
                .filter(Response::isQuotable).collect(Collectors.toMap(Response::id, Function.identity()));
        return found.stream().filter(voice -> byId.containsKey(voice.id())).collect(Collectors.groupingBy(
                VoiceRepository.Voice::priority, Collectors.mapping(voice -> Quote.of(byId.get(voice.id())), Collectors.toList())));
    }

    /** Read responses under a priority that no change answers yet, newest first: where a plan lead begins. */
    List<Response> unanswered(String plan, String priority, int size) {
        return in(voices.unanswered(site.slug(), plan, priority, size));
    }

    private List<Response> in(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Response> found = responses.findByPartnershipAndIdIn(site.slug(), ids);
        return ids.stream().map(id -> found.stream().filter(r -> r.id().equals(id)).findFirst()).flatMap(Optional::stream).toList();
    }
}
