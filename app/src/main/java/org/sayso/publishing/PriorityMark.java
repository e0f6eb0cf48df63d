package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import org.sayso.plan.Plan;

/** A priority as a chip shows it: its plain words, icon and colour, and where the plan page tells more. */
@Introspected
public record PriorityMark(String slug, String words, String title, String icon, String colour, String href) {
    static PriorityMark of(Plan plan, Plan.Priority priority, boolean isCurrent) {
        return new PriorityMark(
                priority.slug(), priority.plainTitle(), priority.title(), priority.icon(), priority.colour(),
                (isCurrent ? "/plan" : "/plan/" + plan.slug()) + "#" + priority.slug());
    }
}
