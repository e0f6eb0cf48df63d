package org.sayso.agreement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.tagging.PriorityChip;
import org.sayso.tagging.Share;
import org.sayso.tagging.TagDecisionKind;

/** Measures how far people agree, and how often the tagger's first suggestion is what somebody decides who has not seen it. */
@Singleton
class Agreement {
    private static final int PART = 500;
    private final SecondReadingRepository readings;
    private final Site site;

    Agreement(SecondReadingRepository readings, Site site) {
        this.readings = readings;
        this.site = site;
    }

    /**
     * @param main over the first priority of each, in the order of the plan; that none fits is a choice like any other
     * @param priorities of each priority by itself, yes or no, and last whether none fits
     * @param same both chose exactly the same; @param overlapping they have one in common at least
     * @param tagger its first suggestion is among what the second one chose, or both say that none fits
     */
    @Introspected
    record Report(Kappa main, List<OfPriority> priorities, Share same, Share overlapping, Share tagger) {}

    /** @param chip null for "fits none" */
    @Introspected
    record OfPriority(@io.micronaut.core.annotation.Nullable PriorityChip chip, Kappa kappa) {}

    Report report(Plan plan, List<TwoReadings> all) {
        List<OfPriority> priorities = new ArrayList<>(plan.priorities().stream()
                .map(p -> new OfPriority(PriorityChip.of(p), yesOrNo(all, chosen -> chosen.contains(p.slug())))).toList());
        priorities.add(new OfPriority(null, yesOrNo(all, List::isEmpty)));
        Kappa main = Kappa.of(all.stream().map(t -> new Kappa.Two<>(TwoReadings.main(t.first()), TwoReadings.main(t.second()))).toList());
        List<TwoReadings> suggested = all.stream().filter(t -> t.suggested() != null).toList();
        return new Report(
                main, priorities, share(all, all.stream().filter(TwoReadings::isSame)), share(all, all.stream().filter(TwoReadings::isOverlapping)),
                share(suggested, suggested.stream().filter(TwoReadings::isAsSuggested)));
    }

    private static Kappa yesOrNo(List<TwoReadings> all, java.util.function.Predicate<List<String>> is) {
        return Kappa.of(all.stream().map(t -> new Kappa.Two<>(is.test(t.first()), is.test(t.second()))).toList());
    }

    private static Share share(List<?> all, Stream<?> some) {
        return new Share(some.count(), all.size());
    }

    /** All of a plan, the oldest first; of a response that two read at the same time, the first. */
    List<TwoReadings> all(Plan plan) {
        Set<String> seen = new HashSet<>();
        return two(readings.pairs(site.slug(), plan.slug()).stream().filter(p -> seen.add(p.responseId())).toList(), plan);
    }

    Optional<TwoReadings> one(Plan plan, SecondReadingRepository.Pair pair) {
        return two(List.of(pair), plan).stream().findFirst();
    }

    private List<TwoReadings> two(List<SecondReadingRepository.Pair> pairs, Plan plan) {
        Map<String, List<String>> first = first(pairs.stream().map(SecondReadingRepository.Pair::decisionId).toList());
        return pairs.stream().map(p -> new TwoReadings(
                p.id(), p.responseId(), p.kind() == TagDecisionKind.FITS_NONE ? List.of() : inOrder(plan, first.getOrDefault(p.decisionId(), List.of())),
                inOrder(plan, p.secondChoice().lines().toList()), p.firstName(), p.secondName(), p.readAt(), p.settledAt(), p.settledName(), p.suggested(), Boolean.TRUE.equals(p.suggestedNone()))).toList();
    }

    private static List<String> inOrder(Plan plan, Collection<String> priorities) {
        return plan.priorities().stream().map(Plan.Priority::slug).filter(priorities::contains).toList();
    }

    private Map<String, List<String>> first(List<String> decisionIds) {
        List<SecondReadingRepository.First> all = new ArrayList<>();
        for (int from = 0; from < decisionIds.size(); from += PART) {
            all.addAll(readings.first(decisionIds.subList(from, Math.min(decisionIds.size(), from + PART))));
        }
        return all.stream().collect(groupingBy(SecondReadingRepository.First::decisionId, mapping(SecondReadingRepository.First::priority, toList())));
    }
}
