package org.sayso.easy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

/**
 * The question of a campaign in easy words.
 *
 * @param wording empty where staff took it away: then the general question is asked
 * @param staffName who wrote it last; null for what came with Sayso
 */
@MappedEntity("easy_wording")
record EasyWording(@Id String campaignId, String wording, Instant writtenAt, @Nullable String staffName, @Version Long version) {
    static final int LONGEST = 120;
}
