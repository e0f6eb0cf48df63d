package org.sayso.staff;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A signed-in browser. Only a hash of its cookie is kept. */
@MappedEntity("staff_session")
record StaffSession(@Id String tokenHash, String staffId, Instant createdAt, Instant lastSeenAt, Instant expiresAt) {}
