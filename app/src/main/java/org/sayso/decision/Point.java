package org.sayso.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What was agreed at an event. What was typed as its proof or reason stays when it is opened again, so that it need not be typed twice; only the state says what holds.
 *
 * @param who role or team that does it
 * @param proofAction ref of an action of the plan of its event
 * @param finishedAt when it became done or not doing, null while it is open
 */
@MappedEntity("decision_point")
record Point(
        @Id String id, String partnership, String eventId, @Nullable String agendaItemId, String what, String who, LocalDate dueOn, PointState state,
        @Nullable String proofChange, @Nullable String proofAction, @Nullable String proofWords, @Nullable String proofLink, @Nullable String reason, @Nullable Instant finishedAt,
        Instant madeAt, @Version Long version) {
    static final int LONGEST_WHAT = 300;
    static final int LONGEST_WHO = 80;
    static final int LONGEST_REASON = 300;

    boolean isOpen() {
        return state == PointState.OPEN;
    }

    /** @param today in London */
    boolean isLate(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }

    Point agreed(PointForm form) {
        return new Point(
                id, partnership, eventId, form.itemOrNull(), form.what(), form.who(), form.dueOn(), state, proofChange, proofAction, proofWords, proofLink, reason, finishedAt, madeAt, version);
    }

    Point done(ProofForm form, Instant now) {
        return new Point(
                id, partnership, eventId, agendaItemId, what, who, dueOn, PointState.DONE, form.isChange() ? form.change() : null, form.isAction() ? form.action() : null,
                form.isWords() ? form.proof() : null, form.isWords() && !form.link().isEmpty() ? form.link() : null, null, now, madeAt, version);
    }

    Point notDoing(String why, Instant now) {
        return new Point(id, partnership, eventId, agendaItemId, what, who, dueOn, PointState.NOT_DOING, null, null, null, null, why, now, madeAt, version);
    }

    Point openAgain() {
        return new Point(
                id, partnership, eventId, agendaItemId, what, who, dueOn, PointState.OPEN, proofChange, proofAction, proofWords, proofLink, reason, null, madeAt, version);
    }

    /** The same, as if it had become so then. */
    Point finished(@Nullable Instant at) {
        return new Point(id, partnership, eventId, agendaItemId, what, who, dueOn, state, proofChange, proofAction, proofWords, proofLink, reason, at, madeAt, version);
    }
}
