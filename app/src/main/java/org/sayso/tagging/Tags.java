package org.sayso.tagging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;

/** What people decided about the responses of this site. A response without a decision is not in an answer. */
@Singleton
public class Tags {
    /** Condition in SQL: the tag_decision {@code d} is the latest on its response that was not undone. */
    public static final String HOLDS = "d.undone_at IS NULL AND NOT EXISTS (SELECT 1 FROM tag_decision n"
            + " WHERE n.response_id = d.response_id AND n.undone_at IS NULL AND n.decided_at > d.decided_at)";
    private final TagDecisionRepository decisions;
    private final TagRepository tags;
    private final Site site;

    Tags(TagDecisionRepository decisions, TagRepository tags, Site site) {
        this.decisions = decisions;
        this.tags = tags;
        this.site = site;
    }

    /** What holds now, by response id. */
    public Map<String, CurrentTags> of(Collection<String> responseIds) {
        Map<String, CurrentTags> found = new HashMap<>();
        for (List<String> part : Readings.parts(responseIds)) {
            List<TagDecision> current = decisions.current(site.slug(), part);
            Map<String, List<String>> priorities = prioritiesOf(current);
            current.forEach(d -> found.put(d.responseId(), CurrentTags.of(d, priorities.getOrDefault(d.id(), List.of()))));
        }
        return found;
    }

    public Optional<CurrentTags> of(String responseId) {
        return Optional.ofNullable(of(List.of(responseId)).get(responseId));
    }

    /** How many read responses people set against each priority of a plan: all its priorities, in the plan's order. */
    public Map<String, Long> priorityCounts(Plan plan) {
        Map<String, Long> counts = new LinkedHashMap<>();
        plan.priorities().forEach(p -> counts.put(p.slug(), 0L));
        tags.perPriority(site.slug(), plan.slug()).forEach(t -> counts.computeIfPresent(t.name(), (slug, none) -> t.n()));
        return counts;
    }

    /** Every decision on a response, the latest first, those undone too. */
    List<Decided> history(String responseId) {
        List<TagDecision> all = decisions.history(site.slug(), responseId);
        Map<String, List<String>> priorities = prioritiesOf(all);
        List<Decided> history = new ArrayList<>();
        all.forEach(d -> history.add(new Decided(d, priorities.getOrDefault(d.id(), List.of()))));
        return history;
    }

    record Decided(TagDecision decision, List<String> priorities) {}

    private Map<String, List<String>> prioritiesOf(List<TagDecision> some) {
        return some.isEmpty() ? Map.of() : tags.of(some.stream().map(TagDecision::id).toList()).stream()
                .collect(groupingBy(Tag::decisionId, mapping(Tag::priority, toList())));
    }
}
