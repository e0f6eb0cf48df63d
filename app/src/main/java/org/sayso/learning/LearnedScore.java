package org.sayso.learning;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * How a version did on decisions that it had not learned from, for those set against one priority first; or against none.
 *
 * @param test {@link #HELD_BACK} or {@link #CROSS}
 * @param accepted how many of these a person decided by accepting what was suggested then
 * @param rightBefore how often the model before had a person's priority on top; by cross-validation that is the model that came with Sayso
 * @param gained wrong before and right after; @param lost the other way round
 */
@MappedEntity("learned_score")
record LearnedScore(
        @Id String versionId, @Id String test, @Id String priority, int decisions, int accepted, int rightBefore, int rightAfter, int gained, int lost) {
    static final String HELD_BACK = "HELD_BACK";
    static final String CROSS = "CROSS";
}
