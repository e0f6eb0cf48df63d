package org.sayso.safeguarding;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.sayso.feedback.Response;
import org.sayso.staff.Colleague;
import org.sayso.web.Text;

/**
 * Releases a response. Its words may then be on a public page, if the sender said yes; if not, it has been read and
 * counts, and its words stay off every page ({@link Response#isQuotable}).
 */
@Singleton
public class ReleaseResponse {
    private final Step step;

    ReleaseResponse(Step step) {
        this.step = step;
    }

    /** The wording is not the original with parts replaced by {@code [removed]}, or nothing of it is left. */
    public static final class WrongWording extends RuntimeException {
        private final boolean empty;

        WrongWording(boolean empty) {
            super(empty ? "Nothing is left of the words" : "The wording differs by more than removed parts", null, false, false);
            this.empty = empty;
        }

        public boolean isEmpty() {
            return empty;
        }
    }

    /**
     * @param version as seen, or null
     * @param wording the words with parts replaced by {@code [removed]}, or the words as sent; null keeps what was removed
     *     before, so that nothing covered comes back by a plain release
     * @throws DecidedMeanwhile nothing was changed
     * @throws WrongWording nothing was changed
     */
    @Transactional
    public void release(Colleague who, String responseId, @Nullable Long version, @Nullable String wording) {
        Response response = step.locked(responseId, version, Decision.RELEASED);
        step.write(who, response, Decision.RELEASED, null, wording == null ? response.publicWords() : covered(response.words(), Text.clean(wording)));
    }

    private static String covered(String original, String wording) {
        return switch (Redaction.of(original, wording)) {
            case AS_SENT -> null;
            case PARTS_REMOVED -> wording;
            case NOTHING_LEFT -> throw new WrongWording(true);
            case OTHER_WORDS -> throw new WrongWording(false);
        };
    }
}
