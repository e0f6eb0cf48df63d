package org.sayso.publishing;

import jakarta.inject.Singleton;
import java.util.List;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** What a change must have before anybody else sees it: words, a priority of its plan, a reason for a no, and somebody who said it. */
@Singleton
class ReadyToPublish {
    private final Plans plans;

    ReadyToPublish(Plans plans) {
        this.plans = plans;
    }

    /** @param heard how many read responses it answers */
    Problems problems(Change change, long heard) {
        Problems problems = new Problems();
        missing(problems, "title", change.title());
        missing(problems, "said", change.said());
        missing(problems, "did", change.did());
        if (change.status() == ChangeStatus.NOT_DOING) {
            missing(problems, "reason", change.reason());
        }
        Plan plan = plans.get(change.plan());
        if (change.priority() == null || plan.priority(change.priority()).isEmpty()) {
            problems.add("priority", "publishing.missing.priority");
        }
        if (heard == 0) {
            problems.add("responses", "publishing.missing.responses");
        }
        return problems;
    }

    private static void missing(Problems problems, String field, String text) {
        if (Text.isEmpty(text)) {
            problems.add(field, "publishing.missing." + field);
        }
    }

    static long heard(ChangeLinkRepository links, String changeId) {
        return links.heard(List.of(changeId)).stream().mapToLong(ChangeLinkRepository.Heard::heard).sum();
    }
}
