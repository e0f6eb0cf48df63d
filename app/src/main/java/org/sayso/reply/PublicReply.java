package org.sayso.reply;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

/**
 * What the team says to the sender of one response.
 *
 * @param staffName who wrote it last; never shown in public: the team answers
 * @param saidTo keyed hash of the public words that it answered; null where they were not public: then only the holder of the code may read it
 */
@MappedEntity("public_reply")
public record PublicReply(@Id String responseId, String partnership, String words, String staffName, Instant writtenAt, @Nullable String saidTo, @Version Long version) {
    public static final int LONGEST = 600;
}
