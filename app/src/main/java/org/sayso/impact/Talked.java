package org.sayso.impact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether an event was about what somebody had chosen for its agenda. */
enum Talked {
    YES, PARTLY, NO, NOT_CHOSEN;

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its words. */
    String words() {
        return "impact.talked." + slug();
    }

    static Optional<Talked> of(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
    }
}
