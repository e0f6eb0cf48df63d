package org.sayso.tagging;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;

/**
 * How good the tagger is here, by what this partnership's people decided with its suggestion before them. People who see a suggestion lean
 * towards it, so this flatters; what somebody decided without seeing it is the better measure, and belongs to another room.
 */
@Singleton
public class HowGood {
    /** Right at least so often: its word may nearly be taken. */
    static final double RIGHT = 0.9;
    private static final String HERE = "here";
    private final LoadingCache<String, Share> overall = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build(here -> overallNow());
    private final CheckedRepository checked;
    private final Campaigns campaigns;
    private final Plans plans;
    private final Site site;

    HowGood(CheckedRepository checked, Campaigns campaigns, Plans plans, Site site) {
        this.checked = checked;
        this.campaigns = campaigns;
        this.plans = plans;
        this.site = site;
    }

    /**
     * @param overall its first suggestion is among the priorities that the person chose, or both say that none fits
     * @param none of the times it said first that none may fit, those when the person said so too; they are in no other number but {@code overall}
     * @param rightFrom the lowest sureness from which on it was right 9 times in 10, and how often; null where there is none
     * @param line below which not to trust it
     */
    @Introspected
    public record Report(Share overall, List<OfPriority> priorities, List<Band> bands, Share none, @Nullable From rightFrom, TrustLine line) {
        public boolean isEnough() {
            return overall.isEnough();
        }

        /** How often very likely suggestions were right. */
        public Share getVeryLikely() {
            return bands.getFirst().share();
        }
    }

    /**
     * @param precision of the times it suggested the priority first, those when the person agreed
     * @param recall of the responses that people set against the priority, those for which it suggested it first
     */
    @Introspected
    public record OfPriority(PriorityChip chip, Share precision, Share recall) {
        public boolean isBelowLine() {
            return precision.isEnough() && precision.value() < TrustLine.RIGHT;
        }
    }

    /** @param words message key of the sureness */
    @Introspected
    public record Band(String words, Share share) {
        public boolean isBelowLine() {
            return share.isEnough() && share.value() < TrustLine.RIGHT;
        }
    }

    /** @param sure with two decimals, as it stands beside suggestions */
    @Introspected
    public record From(String sure, Share share) {}

    public Report of(Plan plan) {
        Map<Boolean, List<Checked>> byNone = checked.perSuggested(site.slug(), plan.slug()).stream().collect(Collectors.partitioningBy(Checked::suggestedNone));
        List<Checked> all = byNone.get(false);
        Share none = sum(byNone.get(true), c -> true);
        Map<String, CheckedRepository.Found> found = checked.perTagged(site.slug(), plan.slug()).stream()
                .collect(Collectors.toMap(CheckedRepository.Found::priority, f -> f));
        List<OfPriority> priorities = plan.priorities().stream().map(p -> new OfPriority(
                PriorityChip.of(p), sum(all, c -> c.priority().equals(p.slug())),
                found.containsKey(p.slug()) ? new Share(found.get(p.slug()).found(), found.get(p.slug()).n()) : new Share(0, 0))).toList();
        return new Report(sum(all, c -> true).plus(none), priorities, bands(all), none, rightFrom(all), TrustLine.of(all));
    }

    /** Over all plans that this site asks about; up to a minute old, because every page of the inbox says it. */
    Share lately() {
        return overall.get(HERE);
    }

    private Share overallNow() {
        return plansAsked().map(plan -> of(plan).overall()).reduce(new Share(0, 0), Share::plus);
    }

    /** How often very likely suggestions were right. @param campaign slug of the only one that counts, or empty */
    Share veryLikely(String campaign) {
        return campaigns.find(campaign).map(c -> Stream.of(plans.get(c.plan()))).orElseGet(this::plansAsked)
                .map(plan -> of(plan).getVeryLikely()).reduce(new Share(0, 0), Share::plus);
    }

    private Stream<Plan> plansAsked() {
        return campaigns.all().stream().map(Campaign::plan).distinct().map(plans::get);
    }

    private static Share sum(List<Checked> all, Predicate<Checked> which) {
        return all.stream().filter(which).map(Checked::share).reduce(new Share(0, 0), Share::plus);
    }

    private static List<Band> bands(List<Checked> all) {
        Map<String, List<Checked>> byWords = all.stream().collect(Collectors.groupingBy(c -> Sure.of(c.hundredth() / 100, false).words()));
        return List.of("very-likely", "likely", "please-check").stream().map(words -> "tagging.sure." + words)
                .map(words -> new Band(words, sum(byWords.getOrDefault(words, List.of()), c -> true))).toList();
    }

    private static From rightFrom(List<Checked> all) {
        return TrustLine.from(all, RIGHT).map(from -> new From(TrustLine.sure(from), TrustLine.sum(all, from, Integer.MAX_VALUE))).orElse(null);
    }
}
