package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** What the holder of a code says of our answer. @param about id of the decision on its theme, or of a change; @param kind {@link #THEME} or {@link #CHANGE}; @param answer yes, partly or no */
@Introspected
record GotRight(String responseId, String about, String kind, String answer, Instant saidAt) {
    static final String THEME = "theme";
    static final String CHANGE = "change";
}
