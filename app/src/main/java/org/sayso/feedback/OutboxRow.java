package org.sayso.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("outbox")
record OutboxRow(@Id @GeneratedValue @Nullable Long id, String reader, String subject, int attempts, Instant nextTryAt) {}
