package org.sayso.agreement;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;

/**
 * What a second person would set a response against, who had not seen what the first decided nor what the tagger suggests. Never a tag.
 *
 * @param decisionId the first decision
 * @param priorities slugs, one a line; empty when none fits
 * @param settledAt when the two were looked at together, because they differed
 */
@MappedEntity("second_reading")
record SecondReading(
        @Id String id, String responseId, String decisionId, String staffId, String staffName, String priorities, Instant readAt,
        @Nullable Instant settledAt, @Nullable String settledName) {
    List<String> chosen() {
        return priorities.lines().toList();
    }
}
