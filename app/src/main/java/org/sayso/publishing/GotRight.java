package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** What the holder of a code says of our answer. @param about {@link #THEME}, or the id of a change; @param answer yes, partly or no */
@Introspected
record GotRight(String responseId, String about, String answer, Instant saidAt) {
    static final String THEME = "theme";
}
