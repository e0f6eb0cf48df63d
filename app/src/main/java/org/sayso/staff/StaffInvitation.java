package org.sayso.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A link, good once and for a short time, with which somebody sets a password. Without a member it makes the first admin. */
@MappedEntity("staff_invitation")
record StaffInvitation(
        @Id String tokenHash, String partnership, @Nullable String staffId, Instant createdAt, Instant expiresAt, @Nullable Instant spentAt) {}
