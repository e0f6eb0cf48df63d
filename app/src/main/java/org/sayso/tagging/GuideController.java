package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Refusal;

/** The filing guide of a plan: what belongs to which theme and priority, so that two people file alike. */
@Controller("/desk/guides")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class GuideController {
    private final CodeFrames frames;
    private final Plans plans;

    GuideController(CodeFrames frames, Plans plans) {
        this.frames = frames;
        this.plans = plans;
    }

    @Introspected
    record GuidePage(String plan, List<Part> parts, List<Other> others) {}

    /** A priority with its themes. */
    @Introspected
    record Part(PriorityChip chip, String id, List<CodeFrame.Entry> themes) {}

    /** The guide of another plan of this site. */
    @Introspected
    record Other(String title, String link) {}

    static String path(String plan) {
        return "/desk/guides/" + plan;
    }

    @Get("/{plan}")
    @Secured({Role.May.PLAN_LEAD, Role.May.ADMIN, Role.May.BOARD_VIEWER})
    HttpResponse<?> show(@PathVariable String plan) {
        Plan of = plans.ofSite().stream().filter(one -> one.slug().equals(plan)).findFirst().orElseThrow(Refusal::notFound);
        CodeFrame frame = frames.of(plan).orElseThrow(Refusal::notFound);
        return Page.show("tagging/desk/guide", new GuidePage(
                of.title(),
                of.priorities().stream().map(p -> new Part(PriorityChip.of(p), "priority-" + p.number(), frame.of(p.slug()))).toList(),
                plans.ofSite().stream().filter(one -> !one.slug().equals(plan) && frames.of(one.slug()).isPresent()).map(one -> new Other(one.title(), path(one.slug()))).toList()));
    }
}
