package org.sayso.decision;

import jakarta.inject.Singleton;
import org.sayso.event.Event;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.publishing.Change;
import org.sayso.publishing.ChangeRepository;
import org.sayso.publishing.ChangeStatus;

/** Reads what a point names as its proof. A change that is a draft again and an action that left the plan are not shown. */
@Singleton
class Proofs {
    private final ChangeRepository changes;
    private final Plans plans;
    private final Site site;

    Proofs(ChangeRepository changes, Plans plans, Site site) {
        this.changes = changes;
        this.plans = plans;
        this.site = site;
    }

    Proof of(Point point, Event event) {
        if (point.proofChange() != null) {
            return changes.findByPartnershipAndId(site.slug(), point.proofChange()).filter(Change::isPublished)
                    .map(change -> new Proof(true, null, change.title(), "/changes/" + change.slug(), change.status() == ChangeStatus.DONE ? null : change.status().getWords()))
                    .orElse(Proof.gone(true, null));
        }
        if (point.proofAction() != null) {
            return plans.find(event.plan()).flatMap(plan -> plan.action(point.proofAction()).map(action -> new Proof(false, action.ref(), action.text(), plans.path(plan) + "#" + priority(plan, action), null)))
                    .orElse(Proof.gone(false, point.proofAction()));
        }
        return new Proof(false, null, point.proofWords(), point.proofLink(), null);
    }

    private static String priority(Plan plan, Plan.Action action) {
        return plan.priorities().stream().filter(p -> p.actions().contains(action)).map(Plan.Priority::slug).findFirst().orElse("");
    }
}
