package org.sayso.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

/** What was talked about and decided at an event. @param publishedAt null while it is a draft */
@MappedEntity("decision_record")
record EventRecord(
        @Id String eventId, String partnership, String words, Instant changedAt, String changedBy, @Nullable Instant publishedAt, @Nullable String publishedBy, @Version Long version) {
    static final int LONGEST = 4000;

    boolean isPublished() {
        return publishedAt != null;
    }

    EventRecord saying(String newWords, String by, Instant now) {
        return new EventRecord(eventId, partnership, newWords, now, by, publishedAt, publishedBy, version);
    }

    /** The first time counts: who publishes it twice changes nothing. */
    EventRecord published(String by, Instant now) {
        return isPublished() ? this : new EventRecord(eventId, partnership, words, changedAt, changedBy, now, by, version);
    }

    EventRecord takenBack() {
        return new EventRecord(eventId, partnership, words, changedAt, changedBy, null, null, version);
    }
}
