package org.sayso.participation;

import jakarta.inject.Singleton;
import java.util.List;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.web.Moments;
import org.sayso.web.Refusal;

/** One activity of the register, as staff read it. */
@Singleton
class RegisterDesk {
    private final Register register;
    private final Plans plans;
    private final Site site;

    RegisterDesk(Register register, Plans plans, Site site) {
        this.register = register;
        this.plans = plans;
        this.site = site;
    }

    ActivityPage page(String id) {
        Activity activity = register.find(id).orElseThrow(Refusal::notFound);
        List<String> actions = activity.actionList().stream().map(this::action).toList();
        return new ActivityPage(activity, Line.of(Register.of(activity), site.partnership(), null), actions, Moments.dayAndTime(activity.madeAt()), Moments.dayAndTime(activity.changedAt()));
    }

    private String action(String kept) {
        String plan = kept.substring(0, kept.indexOf(':'));
        String ref = kept.substring(plan.length() + 1);
        return plans.find(plan).flatMap(p -> p.action(ref)).map(Plan.Action::text).map(text -> ref + " " + text).orElse(ref);
    }
}
