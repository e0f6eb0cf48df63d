package org.sayso.learning;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Which tagger reads a plan's responses from a moment on; the latest holds. @param versionId null for the one that came with Sayso; @param formKey null where no form asked for it */
@MappedEntity("tagger_use")
record TaggerUse(
        @Id @GeneratedValue @Nullable Long id, String partnership, String plan, @Nullable String versionId, Why why, @Nullable String staffId,
        String staffName, Instant usedFrom, @Nullable String formKey) {

    /** A person's act, or a step back because the version in use had to go. */
    enum Why {
        SWITCHED_ON, ROLLED_BACK, RETIRED;

        String slug() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
