package org.sayso.tagging;

import io.micronaut.context.annotation.Context;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.partnership.Content;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;

/** The code frames of all plans that have one, read and checked once at start. */
@Context
public class CodeFrames {
    private final Map<String, CodeFrame> byPlan = new HashMap<>();

    CodeFrames(Plans plans) {
        plans.all().forEach(plan -> {
            String file = "code-frames/" + plan.slug() + ".yml";
            if (Content.exists(file)) {
                byPlan.put(plan.slug(), checked(file, Content.read(file, CodeFrame.class), plan));
            }
        });
    }

    public Optional<CodeFrame> of(String plan) {
        return Optional.ofNullable(byPlan.get(plan));
    }

    private static CodeFrame checked(String file, CodeFrame frame, Plan plan) {
        if (!frame.plan().equals(plan.slug())) {
            throw new Content.BadContent(file, 0, "plan", "must be " + plan.slug() + ", as the file is named");
        }
        Set<String> seen = new HashSet<>();
        frame.themes().forEach(theme -> {
            if (!seen.add(theme.slug())) {
                throw new Content.BadContent(file, 0, "themes", "two themes are called " + theme.slug());
            }
            if (plan.priorities().stream().noneMatch(priority -> priority.slug().equals(theme.priority()))) {
                throw new Content.BadContent(file, 0, "themes", theme.slug() + " is of a priority that the plan has not: " + theme.priority());
            }
        });
        return frame;
    }
}
