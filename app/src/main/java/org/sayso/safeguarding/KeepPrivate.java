package org.sayso.safeguarding;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.sayso.feedback.PrivateReason;
import org.sayso.feedback.Response;
import org.sayso.staff.Colleague;

/** Keeps a response private: it was read and counts, its words are on no page, and the sender reads why in kind words. */
@Singleton
public class KeepPrivate {
    private final Step step;

    KeepPrivate(Step step) {
        this.step = step;
    }

    /** @throws DecidedMeanwhile nothing was changed */
    @Transactional
    public void keepPrivate(Colleague who, String responseId, @Nullable Long version, PrivateReason reason) {
        Response response = step.locked(responseId, version, Decision.KEPT_PRIVATE);
        step.write(who, response, Decision.KEPT_PRIVATE, reason.slug(), response.publicWords());
    }
}
