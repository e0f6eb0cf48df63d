package org.sayso.publishing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.feedback.Progress;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Site;
import org.sayso.tagging.CurrentTags;
import org.sayso.tagging.Tags;

/**
 * What became of one response, for whoever holds its code. A response with the safeguarding lead, and one that was held
 * again, looks exactly like one that nobody has read yet: nothing here may tell them apart.
 */
@Singleton
class Following {
    private final ChangeRepository changes;
    private final Tags tags;
    private final Site site;

    Following(ChangeRepository changes, Tags tags, Site site) {
        this.changes = changes;
        this.tags = tags;
        this.site = site;
    }

    /** @param at when it was done; null while it is still to come */
    record Step(Progress name, @Nullable Instant at) {
        boolean isDone() {
            return at != null;
        }
    }

    /** @param plan and priority it was put under, both null while it is under none; @param decision id of what a person decided, where that put it under a priority */
    record Followed(Response response, Progress stage, List<Step> steps, @Nullable String plan, @Nullable String priority, List<Change> changes, @Nullable String decision) {}

    /** @param plan slug of the plan of its campaign */
    Followed follow(Response response, String plan) {
        Progress stage = response.progress();
        if (!response.standing().isRead()) {
            return new Followed(response, stage, steps(response), null, null, List.of(), null);
        }
        List<Change> answers = changes.publishedFor(site.slug(), response.id());
        Optional<CurrentTags> decided = tags.of(response.id());
        Optional<String> tagged = decided.map(CurrentTags::priorities).flatMap(all -> all.stream().findFirst());
        String underPlan = tagged.isPresent() ? plan : answers.isEmpty() ? null : answers.getFirst().plan();
        String under = tagged.orElse(answers.isEmpty() ? null : answers.getFirst().priority());
        return new Followed(response, stage, steps(response), underPlan, under, answers, tagged.flatMap(priority -> decided).map(CurrentTags::decisionId).orElse(null));
    }

    private static List<Step> steps(Response response) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Progress.RECEIVED, response.receivedAt()));
        if (response.standing() == Standing.WITHDRAWN) {
            steps.add(new Step(Progress.WITHDRAWN, response.withdrawnAt()));
            return steps;
        }
        boolean isRead = response.standing().isRead();
        Instant read = !isRead ? null : response.readAt() == null ? response.receivedAt() : response.readAt();
        Instant acted = isRead ? response.actedOnAt() : null;
        Instant themed = !isRead ? null : response.themedAt() == null ? acted : response.themedAt();
        steps.add(new Step(Progress.READ, read));
        if (response.standing() == Standing.KEPT_PRIVATE) {
            steps.add(new Step(Progress.KEPT_PRIVATE, read));
        }
        steps.add(new Step(Progress.THEMED, themed));
        steps.add(new Step(Progress.ACTED_ON, acted));
        return steps;
    }
}
