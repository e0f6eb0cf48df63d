package org.sayso.safeguarding;

import java.util.Arrays;
import java.util.Optional;

/** What the safeguarding lead decided about a concern. Only NO_CONCERN sends the response back to the queue. */
enum Outcome {
    NO_CONCERN, ADVICE, EARLY_HELP, REFERRAL, POLICE;

    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** A referral has a number, and whoever looks later must be able to find it. */
    boolean needsReference() {
        return this == REFERRAL;
    }

    static Optional<Outcome> of(String slug) {
        return Arrays.stream(values()).filter(o -> o.slug().equals(slug)).findFirst();
    }
}
