package org.sayso.publishing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** A further step of a published change, as its form sends it. @param key of the form; it becomes the id of the step */
@Serdeable
record StatusForm(@Nullable String status, @Nullable String statusOn, @Nullable String note, @Nullable String reason, @Nullable String key) {
    /** The same with a key of its own: a step beside the one that was sent before. */
    StatusForm another() {
        return new StatusForm(status, statusOn, note, reason, null);
    }
}
