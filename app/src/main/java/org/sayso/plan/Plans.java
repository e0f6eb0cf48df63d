package org.sayso.plan;

import io.micronaut.context.annotation.Context;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.partnership.Content;
import org.sayso.partnership.Site;
import org.sayso.web.Refusal;

/** The plans that Sayso has content for, read and checked once at start. Every site knows all five; each leads with its own. */
@Context
public class Plans {
    private final Map<String, Plan> bySlug = new LinkedHashMap<>();
    private final Site site;

    Plans(Site site) {
        this.site = site;
        Content.text("plans/list.txt").lines().filter(slug -> !slug.isBlank()).forEach(slug -> bySlug.put(slug, checked("plans/" + slug + ".yml", slug)));
    }

    public List<Plan> all() {
        return List.copyOf(bySlug.values());
    }

    /** The plans of this site's partnership, the current one first. */
    public List<Plan> ofSite() {
        return site.partnership().plans().stream().map(this::get).toList();
    }

    public Plan current() {
        return get(site.partnership().currentPlan());
    }

    /** The page of a plan: that of the current one has the short address. */
    public String path(Plan plan) {
        return current().slug().equals(plan.slug()) ? "/plan" : "/plan/" + plan.slug();
    }

    public Optional<Plan> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    public Plan get(String slug) {
        return find(slug).orElseThrow(Refusal::notFound);
    }

    private static Plan checked(String file, String slug) {
        Plan plan = Content.read(file, Plan.class);
        if (!plan.slug().equals(slug)) {
            throw new Content.BadContent(file, 1, "slug", "must be " + slug + ", as the file is named");
        }
        Set<String> seen = new HashSet<>();
        for (Plan.Priority priority : plan.priorities()) {
            if (!seen.add("priority " + priority.slug())) {
                throw new Content.BadContent(file, 0, "priorities", "two priorities are called " + priority.slug());
            }
            for (Plan.Action action : priority.actions()) {
                if (!seen.add("action " + action.ref())) {
                    throw new Content.BadContent(file, 0, "actions", "two actions have the ref " + action.ref());
                }
            }
        }
        return plan;
    }
}
