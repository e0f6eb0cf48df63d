package org.sayso.search;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A search that somebody keeps under a name. It is its owner's alone.
 *
 * @param asked words and filters, as the address of the search has them
 * @param openedAt what came in later is new
 */
@MappedEntity("saved_view")
record SavedView(@Id String id, String partnership, String staffId, String name, String asked, Instant madeAt, Instant openedAt, @Nullable Instant deletedAt) {

    /** The question itself, a page of that size. */
    Asked asked(int size) {
        return Asked.of(asked, size);
    }
}
