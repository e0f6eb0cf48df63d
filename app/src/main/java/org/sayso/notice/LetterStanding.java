package org.sayso.notice;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * How one letter or text message stands: what a page of the desk may show of it. It holds no address and no word of it.
 *
 * @param about what it belongs to; @param kind name of its {@link MailKind}
 * @param dueAt when it is tried next, or was tried last
 * @param doneAt when it was sent or given up; null before
 * @param stoppedShort how often Sayso stopped while it was being sent: where it is not 0, it may have come twice
 * @param trouble message key of what went wrong last, for the desk; null where nothing did
 */
@Introspected
public record LetterStanding(
        String about, String kind, State state, Instant madeAt, Instant dueAt, @Nullable Instant doneAt, int attempts, int stoppedShort, @Nullable String trouble) {

    public enum State { WAITING, SENDING, SENT, FAILED }

    static LetterStanding of(MailRow row) {
        return new LetterStanding(
                row.about(), row.kind(), State.valueOf(row.state()), row.madeAt(), row.nextTryAt(), row.doneAt(), row.attempts(), row.stoppedShort(),
                row.trouble() == null ? null : MailTrouble.valueOf(row.trouble()).words());
    }
}
