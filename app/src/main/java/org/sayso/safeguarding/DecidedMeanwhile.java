package org.sayso.safeguarding;

import java.util.Optional;
import org.sayso.feedback.Response;

/** Somebody else decided, or the sender took the words back, after the form was opened. Nothing was changed. */
public final class DecidedMeanwhile extends RuntimeException {
    private final transient Response now;
    private final transient ReleaseDecision last;

    DecidedMeanwhile(Response now, ReleaseDecision last) {
        super("Decided meanwhile: response " + now.id() + " is " + now.standing(), null, false, false);
        this.now = now;
        this.last = last;
    }

    public Response now() {
        return now;
    }

    Optional<ReleaseDecision> last() {
        return Optional.ofNullable(last);
    }
}
