package org.sayso.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * Somebody wants to hear what becomes of one idea. Nothing in it can be read without the secret of the site.
 *
 * @param sealed who and which idea, see {@link Sealed}
 * @param confirmedAt null until the owner of the address said yes
 * @param lookAt when to look whether there is news; null while nothing has happened
 */
@MappedEntity("notice_subscription")
record Subscription(
        @Id String id, String partnership, String campaignId, String ideaMark, String addressMark, String sealed, String confirmHash, Instant confirmUntil,
        @Nullable Instant confirmedAt, String stopHash, Instant madeAt, @Nullable Instant lookAt) {

    boolean isConfirmed() {
        return confirmedAt != null;
    }
}
