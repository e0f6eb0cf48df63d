package org.sayso.plan;

import static org.sayso.partnership.Content.listOf;
import static org.sayso.partnership.Content.required;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Optional;

/** A partnership's plan as {@code content/plans/<slug>.yml} tells it: names and numbers are the plan's, sentences are ours. */
@Introspected
public record Plan(
        String slug, String partnership, String owner, String title, String plainTitle, Period period, String status,
        String versionNote, String vision, String source, String campaign, Boolean refsOurs, List<Rating> ratings,
        List<Priority> priorities, List<String> areas, List<String> boards) {

    public Plan {
        required(slug, "slug");
        required(partnership, "partnership");
        required(title, "title");
        required(plainTitle, "plainTitle");
        required(period, "period");
        ratings = listOf(ratings);
        priorities = listOf(priorities);
        areas = listOf(areas);
        boards = listOf(boards);
        if (priorities.isEmpty()) {
            throw new IllegalArgumentException("field priorities is empty");
        }
    }

    @Introspected
    public record Period(String from, String to) {
        @Override
        public String toString() {
            return from.equals(to) ? from : from + "–" + to;
        }
    }

    @Introspected
    public record Rating(String key, String name, String meaning) {}

    /** @param colour colour of the priority on every page: grape, sky, teal, leaf, berry or sun */
    @Introspected
    public record Priority(
            int number, String slug, String title, String plainTitle, String summary, String icon, String colour,
            List<Outcome> outcomes, List<Action> actions, List<Indicator> indicators) {
        public Priority {
            required(slug, "slug");
            required(title, "title");
            required(plainTitle, "plainTitle");
            outcomes = listOf(outcomes);
            actions = listOf(actions);
            indicators = listOf(indicators);
        }
    }

    @Introspected
    public record Outcome(String ref, String text) {}

    @Introspected
    public record Action(String ref, String text, List<String> leads, List<String> due, String rating) {
        public Action {
            required(ref, "ref");
            required(text, "text");
            leads = listOf(leads);
            due = listOf(due);
        }
    }

    @Introspected
    public record Indicator(String ref, String text, String measure, String direction, String baseline, String target) {}

    public Optional<Priority> priority(String prioritySlug) {
        return priorities.stream().filter(p -> p.slug().equals(prioritySlug)).findFirst();
    }

    public Optional<Action> action(String ref) {
        return priorities.stream().flatMap(p -> p.actions().stream()).filter(a -> a.ref().equals(ref)).findFirst();
    }

    /** "1 Best Start in Life", as staff say it. */
    @JsonIgnore
    public String nameOf(String prioritySlug) {
        return priority(prioritySlug).map(p -> p.number() + " " + p.title()).orElse(prioritySlug);
    }
}
