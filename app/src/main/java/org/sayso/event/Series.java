package org.sayso.event;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Events that belong together, such as one each term. */
@MappedEntity("event_series")
record Series(@Id String id, String partnership, String slug, String title, Instant createdAt) {}
