package org.sayso.decision;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** That it was looked what changed so many days after an event. @param points finished since the time before; @param letters how many were told */
@Introspected
record Telling(String eventId, int afterDays, Instant toldAt, int points, int letters) {}
