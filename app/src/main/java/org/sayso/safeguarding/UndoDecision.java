package org.sayso.safeguarding;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.sayso.feedback.Response;
import org.sayso.staff.Colleague;

/** Undoes the last decision on a response, if it was this colleague's own release or keeping private: back to held. */
@Singleton
public class UndoDecision {
    private final Step step;

    UndoDecision(Step step) {
        this.step = step;
    }

    /** @throws DecidedMeanwhile nothing was changed */
    @Transactional
    public void undo(Colleague who, String responseId) {
        Response response = step.locked(responseId, null, Decision.UNDONE);
        ReleaseDecision last = step.last(responseId);
        if (!isOwn(who, last)) {
            throw new DecidedMeanwhile(response, last);
        }
        step.undo(who, response, last);
    }

    static boolean isOwn(Colleague who, ReleaseDecision last) {
        return last != null && last.decision().canBeUndone() && who.isWho(last.staffId(), last.staffName());
    }
}
