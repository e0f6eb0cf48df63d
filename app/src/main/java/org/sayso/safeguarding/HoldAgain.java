package org.sayso.safeguarding;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.sayso.feedback.Response;
import org.sayso.staff.Colleague;

/**
 * Holds a response again: pages look at the standing when they are made, so its words are off all of them with this
 * commit. What was covered before stays covered for the next release.
 */
@Singleton
public class HoldAgain {
    private final Step step;

    HoldAgain(Step step) {
        this.step = step;
    }

    /** @throws DecidedMeanwhile nothing was changed; never for a response that is released */
    @Transactional
    public void hold(Colleague who, String responseId, @Nullable Long version) {
        Response response = step.locked(responseId, version, Decision.HELD_AGAIN);
        step.write(who, response, Decision.HELD_AGAIN, null, response.publicWords());
    }
}
