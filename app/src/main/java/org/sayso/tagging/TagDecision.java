package org.sayso.tagging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A person's decision. A newer one stands in its place; none is ever overwritten, and the latest that was not undone holds. */
@MappedEntity("tag_decision")
public record TagDecision(
        @Id String id, String responseId, TagDecisionKind kind, @Nullable String staffId, String staffName, Instant decidedAt,
        @Nullable Instant undoneAt, @Nullable String undoneName) {}
