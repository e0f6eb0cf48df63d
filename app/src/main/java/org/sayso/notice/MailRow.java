package org.sayso.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * One line of the ledger: a letter that waits or went, and how it went. @param sealed the {@link Letter}; null once it was sent or given up
 *
 * @param stoppedShort how often Sayso stopped while it was being sent; after the second time it is not tried again
 */
@MappedEntity("notice_mail")
record MailRow(
        @Id String id, String partnership, String kind, String about, String once, @Nullable String sealed, String state, int attempts, int stoppedShort, Instant madeAt,
        Instant nextTryAt, Instant goodUntil, @Nullable Instant sendingSince, @Nullable String claim, @Nullable Instant doneAt, @Nullable String trouble) {

    static final String WAITING = "WAITING";
    static final String SENDING = "SENDING";
    static final String SENT = "SENT";
    static final String FAILED = "FAILED";
}
