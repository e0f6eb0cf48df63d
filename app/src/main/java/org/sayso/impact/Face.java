package org.sayso.impact;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * How an event was for somebody. Nothing in it says for whom.
 *
 * @param id made from the key of the form, which is not kept; @param talked null where it was not said
 */
@MappedEntity("impact_face")
record Face(@Id String id, String partnership, String eventId, Feeling face, @Nullable Talked talked, LocalDate saidOn) {}
