package org.sayso.tagging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.sayso.staff.Colleague;

/** Suggestions that one person accepted together. Its decisions name it. */
@MappedEntity("tag_batch")
record TagBatch(
        @Id String id, String partnership, @Nullable String staffId, String staffName, Instant acceptedAt, @Nullable Instant undoneAt,
        @Nullable String undoneName) {
    static TagBatch by(Colleague who, String id, String partnership, Instant at) {
        return new TagBatch(id, partnership, who.id(), who.name(), at, null, null);
    }
}
