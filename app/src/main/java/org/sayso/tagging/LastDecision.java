package org.sayso.tagging;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;

/** What a colleague decided last and may undo with one key: one response, or many that were accepted together. */
@Singleton
class LastDecision {
    /** What V202611260943 wrote beside decisions that were made together before batches were kept. */
    private static final String BEFORE_BATCHES = "before-batches";
    private static final Duration UNDOABLE = Duration.ofHours(12);
    private final TagDecisionRepository decisions;
    private final Tags tags;
    private final InboxRows rows;
    private final Site site;
    private final Clock clock;

    LastDecision(TagDecisionRepository decisions, Tags tags, InboxRows rows, Site site, Clock clock) {
        this.decisions = decisions;
        this.tags = tags;
        this.rows = rows;
        this.site = site;
        this.clock = clock;
    }

    /** What was accepted together before batches were kept has none that could be undone as one: the last of it is undone by itself. */
    Optional<InboxPage.LastOwn> of(Colleague who, InboxFilter f) {
        return Optional.ofNullable(who.id()).flatMap(id -> decisions.lastBy(site.slug(), id, clock.instant().minus(UNDOABLE))).flatMap(d -> d.batchId() == null || d.batchId().equals(BEFORE_BATCHES)
                ? tags.of(d.responseId()).map(t -> new InboxPage.LastOwn(f.path(InboxFilter.PATH + "/decisions/" + t.decisionId() + "/undoing"), chips(d, t), 0))
                : Optional.of(new InboxPage.LastOwn(f.path(BatchPages.PATH + "/" + d.batchId() + "/undoing"), List.of(), decisions.countOfBatch(d.batchId()))));
    }

    private List<PriorityChip> chips(TagDecision decision, CurrentTags now) {
        return rows.chips(decision.responseId(), now.priorities());
    }
}
