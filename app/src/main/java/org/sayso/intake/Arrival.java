package org.sayso.intake;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * That a response came in with a list.
 *
 * @param takenBackAt when it was taken back with its list
 */
@MappedEntity("intake_arrival")
record Arrival(@Id String responseId, String importId, @Nullable Instant takenBackAt) {}
