package org.sayso.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Lets another program call the staff doors. Only a hash of it is kept; it can be revoked at once. */
@MappedEntity("api_token")
public record ApiToken(
        @Id String id, String partnership, String name, String tokenHash, String roles, @Nullable String createdBy, Instant createdAt,
        @Nullable LocalDate lastUsedOn, @Nullable Instant revokedAt, @Nullable String revokedBy) {

    public List<String> roleList() {
        return Arrays.asList(roles.split(","));
    }
}
