package org.sayso.learning;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A training that was asked for. It waits until it has ended, so a stop in between costs a repetition. @param versionId what came of it */
@MappedEntity("learning_run")
record LearningRun(
        @Id @GeneratedValue @Nullable Long id, String partnership, String plan, State state, Why why, @Nullable String staffId, String staffName,
        Instant askedAt, @Nullable Instant endedAt, @Nullable String versionId) {

    /** Where it stands. */
    enum State {
        WAITING, DONE,
        /** There were not enough decisions. */
        TOO_FEW,
        /** No sentence encoder runs on this machine. */
        NO_ENCODERS,
        FAILED,
        /** Learning was switched off before it ended. */
        CALLED_OFF;

        String slug() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Who wants it: a person, or Sayso because a version had to go. */
    enum Why { ASKED, LEFT, NEW_BASE }
}
