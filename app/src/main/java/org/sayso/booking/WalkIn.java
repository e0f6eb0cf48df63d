package org.sayso.booking;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Somebody who came without a booking, with those she brought. */
@MappedEntity("booking_walk_in")
record WalkIn(@Id String id, String partnership, String eventId, @Nullable String name, int people, Instant cameAt) {}
