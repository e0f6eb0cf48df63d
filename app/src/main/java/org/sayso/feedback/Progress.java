package org.sayso.feedback;

import java.util.Arrays;
import java.util.Optional;

/** How far a response has come: what the come-back page and the API call its stage. */
public enum Progress {
    RECEIVED, READ, THEMED, ACTED_ON, KEPT_PRIVATE, WITHDRAWN;

    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Progress> of(String slug) {
        return Arrays.stream(values()).filter(p -> p.slug().equals(slug)).findFirst();
    }
}
