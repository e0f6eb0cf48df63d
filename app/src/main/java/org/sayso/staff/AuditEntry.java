package org.sayso.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One line of the record of what staff did: never the words of a response. */
@MappedEntity("audit_entry")
public record AuditEntry(
        @Id @GeneratedValue @Nullable Long id, String partnership, Instant at, @Nullable String staffId, String staffName, String act,
        String subject, @Nullable String detail) {}
