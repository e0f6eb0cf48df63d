package org.sayso.safeguarding;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

/**
 * Words that made somebody worry about a child. The safeguarding lead's alone.
 *
 * @param words as handed over: they stay when the sender takes the response back
 * @param outcome slug of an {@link Outcome} once closed
 * @param outcomeNote the reason, and the number of a referral
 */
@MappedEntity("concern")
record Concern(
        @Id String id, String partnership, String responseId, @Nullable String raisedBy, String raisedName, @Nullable String words,
        @Nullable String raisedNote, Instant raisedAt, @Nullable String seenBy, @Nullable String seenName, @Nullable Instant seenAt,
        @Nullable String outcome, @Nullable String outcomeNote, @Nullable String closedBy, @Nullable String closedName,
        @Nullable Instant closedAt, @Version Long version) {

    boolean isOpen() {
        return closedAt == null;
    }
}
