package org.sayso.decision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** That an event is closed: while it stands, no point of the event is open. */
@MappedEntity("decision_closing")
record Closing(@Id String eventId, String partnership, Instant closedAt, String closedBy) {}
