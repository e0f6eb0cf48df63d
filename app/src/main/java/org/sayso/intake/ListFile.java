package org.sayso.intake;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** The file of a {@link ListImport}, only between its steps. */
@MappedEntity("intake_file")
record ListFile(@Id String importId, String partnership, byte[] content, Instant madeAt) {}
