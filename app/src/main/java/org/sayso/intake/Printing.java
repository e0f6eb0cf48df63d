package org.sayso.intake;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Sheets that were made at once, to be printed. @param paper {@code a4}, or {@code a5} with two on a page */
@MappedEntity("intake_printing")
record Printing(@Id String id, String partnership, String campaignId, String paper, int sheets, Instant printedAt, @Nullable String staffId, String staffName) {
    static final int MOST = 200;
}
