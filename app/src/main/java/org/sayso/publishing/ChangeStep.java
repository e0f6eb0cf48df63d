package org.sayso.publishing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/** One step on the way of a change, shown to everybody; who wrote it is for colleagues. Steps are added, never rewritten. */
@MappedEntity("change_step")
public record ChangeStep(
        @Id String id, String changeId, ChangeStatus status, LocalDate happenedOn, @Nullable String note, Instant writtenAt, String staffName) {}
