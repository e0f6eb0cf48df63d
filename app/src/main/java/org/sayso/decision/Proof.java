package org.sayso.decision;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * What shows that a point is done, as anybody may see it.
 *
 * @param isChange a published "you said, we did"
 * @param ref of the action of a plan, or null
 * @param words title of the change, text of the action, or plain words; null when the change or the action is not shown any more
 * @param link path of this site or https address, or null
 * @param status message key of where the change stands now, when that is not done any more; else null
 */
@Introspected
public record Proof(boolean isChange, @Nullable String ref, @Nullable String words, @Nullable String link, @Nullable String status) {
    static Proof gone(boolean isChange, @Nullable String ref) {
        return new Proof(isChange, ref, null, null, null);
    }

    /** Whether it still shows what it was named for. */
    public boolean isStanding() {
        return words != null && status == null;
    }
}
