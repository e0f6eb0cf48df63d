package org.sayso.group;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

/**
 * A group that answers one campaign under one code.
 *
 * @param kind slug of a {@link GroupKind}
 * @param name and @param leader who leads it: only staff see them
 * @param usualSize how many belong to it, as far as staff know; how many are there on a day is said with each answer
 * @param codeHash keyed hash of its code
 * @param closedAt since when it can not answer any more
 */
@MappedEntity("young_group")
record YoungGroup(
        @Id String id, String partnership, String campaignId, String kind, String name, @Nullable Integer usualSize, @Nullable String leader, String codeHash,
        Instant madeAt, @Nullable Instant closedAt, @Version Long version) {
    static final int LARGEST = 200;
    static final int LONGEST_NAME = 80;

    YoungGroup closed(@Nullable Instant at) {
        return new YoungGroup(id, partnership, campaignId, kind, name, usualSize, leader, codeHash, madeAt, at, version);
    }

    YoungGroup withCode(String hash) {
        return new YoungGroup(id, partnership, campaignId, kind, name, usualSize, leader, hash, madeAt, closedAt, version);
    }
}
