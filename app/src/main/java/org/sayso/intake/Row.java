package org.sayso.intake;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.Optional;
import org.sayso.feedback.Response;
import org.sayso.web.Text;

/**
 * One row of a list, cleaned and checked, on its way to become a response.
 *
 * @param line on which it begins; the header is on line 1
 * @param externalId empty when it has none
 * @param receivedAt null: now
 * @param problem why it can not come in, or null when it can
 */
record Row(
        long line, String externalId, String words, @Nullable String who, @Nullable String ageBand, @Nullable String area, boolean mayQuote,
        @Nullable Instant receivedAt, @Nullable RowProblem problem) {
    private static final int LONGEST_ID = 100;

    /** What is wrong with the words or the id of a row, whichever way it came. */
    static Optional<RowProblem> problem(long line, String externalId, String words) {
        if (Text.isEmpty(words)) {
            return Optional.of(RowProblem.of(line, Fault.EMPTY));
        }
        if (Text.length(words) > Response.LONGEST) {
            return Optional.of(RowProblem.of(line, Fault.LONG, Text.length(words)));
        }
        return externalId.length() > LONGEST_ID ? Optional.of(RowProblem.of(line, Fault.ID_LONG)) : Optional.empty();
    }
}
