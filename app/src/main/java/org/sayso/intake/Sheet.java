package org.sayso.intake;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A sheet of paper with a question on it, and a slip to tear off.
 *
 * @param id random; with the secret of the site it makes the code on the slip, which is kept nowhere
 * @param number as printed on both parts: {@link SheetNumber}
 * @param enteredAt when its words were typed in; null while they were not
 */
@MappedEntity("intake_sheet")
record Sheet(
        @Id String id, String partnership, int number, String campaignId, String printingId, @Nullable Instant enteredAt, @Nullable String enteredId,
        @Nullable String enteredName) {

    /** The key of the response that comes of it. */
    String formKey() {
        return "paper:" + id;
    }
}
