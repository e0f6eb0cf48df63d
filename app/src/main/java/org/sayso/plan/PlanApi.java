package org.sayso.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.sayso.staff.Role;
import org.sayso.web.ApiList;
import org.sayso.web.AskedPage;
import org.sayso.web.Refusal;

/** The plans, for other programs: all of them on every site. */
@Controller("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
class PlanApi {
    private final Plans plans;

    PlanApi(Plans plans) {
        this.plans = plans;
    }

    @Serdeable
    record PlanLine(String slug, String partnership, String title, String plainTitle, String period) {}

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PlanAnswer(String slug, String partnership, String title, String plainTitle, String period, List<PriorityAnswer> priorities) {}

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PriorityAnswer(
            int number, String slug, String title, String plainTitle, List<OutcomeAnswer> outcomes, List<ActionAnswer> actions,
            List<IndicatorAnswer> indicators) {}

    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OutcomeAnswer(@Nullable String ref, String text) {}

    /** @param rating null while the plan gives none */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ActionAnswer(String ref, String text, List<String> leads, List<String> due, @Nullable String rating) {}

    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IndicatorAnswer(
            @Nullable String ref, String text, @Nullable String measure, @Nullable String direction, @Nullable String baseline, @Nullable String target) {}

    @Get
    @Secured(Role.May.ANYBODY)
    ApiList<PlanLine> list(HttpRequest<?> request) {
        return ApiList.of(plans.all().stream().map(p -> new PlanLine(p.slug(), p.partnership(), p.title(), p.plainTitle(), p.period().toString())).toList(), AskedPage.of(request));
    }

    @Get("/{plan}")
    @Secured(Role.May.ANYBODY)
    PlanAnswer one(String plan) {
        Plan found = plans.find(plan).orElseThrow(Refusal::notFound);
        return new PlanAnswer(
                found.slug(), found.partnership(), found.title(), found.plainTitle(), found.period().toString(),
                found.priorities().stream().map(PlanApi::priority).toList());
    }

    private static PriorityAnswer priority(Plan.Priority p) {
        return new PriorityAnswer(
                p.number(), p.slug(), p.title(), p.plainTitle(), p.outcomes().stream().map(o -> new OutcomeAnswer(o.ref(), o.text())).toList(),
                p.actions().stream().map(a -> new ActionAnswer(a.ref(), a.text(), a.leads(), a.due(), a.rating())).toList(),
                p.indicators().stream().map(i -> new IndicatorAnswer(i.ref(), i.text(), i.measure(), i.direction(), i.baseline(), i.target())).toList());
    }
}
