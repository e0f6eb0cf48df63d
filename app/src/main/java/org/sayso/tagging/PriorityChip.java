package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import java.util.Objects;
import org.sayso.plan.Plan;

/** A priority as the desk shows it: number and title, with its icon and colour. */
@Introspected
public record PriorityChip(String slug, String name, String icon, String tone) {
    public static PriorityChip of(Plan plan, String slug) {
        return plan.priority(slug).map(p -> of(p)).orElse(new PriorityChip(slug, slug, "circle-dot", "tone-grape"));
    }

    public static PriorityChip of(Plan.Priority priority) {
        return new PriorityChip(
                priority.slug(), priority.number() + " " + priority.title(), Objects.requireNonNullElse(priority.icon(), "circle-dot"),
                "tone-" + Objects.requireNonNullElse(priority.colour(), "grape"));
    }
}
