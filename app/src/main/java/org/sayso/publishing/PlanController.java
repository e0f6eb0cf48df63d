package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import org.sayso.partnership.SmallNumbers;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Refusal;

/** The plan on a page: each priority with who spoke about it, what was promised and what changed. */
@Controller("/plan")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class PlanController {
    private static final int QUOTES = 3;
    private static final int CHANGES = 500;
    private final Plans plans;
    private final Stories stories;
    private final Voices voices;

    PlanController(Plans plans, Stories stories, Voices voices) {
        this.plans = plans;
        this.stories = stories;
        this.voices = voices;
    }

    /** @param heard how many spoke about it; null when nobody did so far */
    @Introspected
    record Section(Plan.Priority promise, SmallNumbers.@Nullable People heard, List<Quote> quotes, List<Story> cards) {}

    @Introspected
    record PlanPage(Plan plan, List<Section> sections, List<Plan> others, boolean isCurrent) {}

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> current() {
        return page(plans.current());
    }

    @Get("/{slug}")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> one(String slug) {
        return page(plans.ofSite().stream().filter(p -> p.slug().equals(slug)).findFirst().orElseThrow(Refusal::notFound));
    }

    private HttpResponse<?> page(Plan plan) {
        var counts = voices.counts(plan);
        var quotes = voices.newest(plan, QUOTES);
        List<Story> changes = stories.ofPlan(plan.slug(), CHANGES);
        List<Section> sections = plan.priorities().stream()
                .map(p -> new Section(
                        p, SmallNumbers.people(counts.getOrDefault(p.slug(), 0L)), quotes.getOrDefault(p.slug(), List.of()),
                        changes.stream().filter(c -> c.mark() != null && c.mark().slug().equals(p.slug())).toList()))
                .toList();
        List<Plan> others = plans.ofSite().stream().filter(p -> !p.slug().equals(plan.slug())).toList();
        return Page.show("publishing/plan", new PlanPage(plan, sections, others, plans.current().slug().equals(plan.slug())));
    }
}
