package org.sayso.intake;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.sayso.staff.Colleague;

/**
 * A list that a member of staff brings in.
 *
 * @param staffId who uploaded it; nobody else comes to its steps
 * @param choices the fields of {@link Choices}; null before the first step, and once the file is erased
 * @param rowsAll how many rows the file has; {@code rowsDone} how many were looked at
 * @param problems what kept rows from coming in, without their words; erased after a day
 */
@MappedEntity("intake_import")
record ListImport(
        @Id String id, String partnership, String campaignId, @Nullable String staffId, String staffName, String fileName, State state,
        @Nullable String choices, int rowsAll, int rowsDone, int accepted, int duplicates, int rejected, @Nullable String problems, Instant madeAt,
        @Nullable Instant endedAt) {
    static final int LONGEST_NAME = 120;

    /** Where it stands. */
    enum State {
        /** Between the steps. */
        OPEN,
        /** Staff said yes: it is brought in, or will be after the next start. */
        WAITING,
        DONE,
        /** It could not be brought in to its end. What came in before stays. */
        FAILED
    }

    boolean isEnded() {
        return state == State.DONE || state == State.FAILED;
    }

    boolean isOf(Colleague colleague) {
        return colleague.isWho(staffId, staffName);
    }
}
