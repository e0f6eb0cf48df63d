package org.sayso.safeguarding;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One decision, with who and when. Rows are only ever added. */
@MappedEntity("release_decision")
record ReleaseDecision(
        @Id @GeneratedValue @Nullable Long id, String responseId, Decision decision, @Nullable String reason, @Nullable String staffId,
        String staffName, Instant decidedAt) {}
