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

    /** The wording is not the original with parts replaced by {@code [removed]}: nothing is left of it, nothing was removed, or other words stand in it. */
    public static final class WrongWording extends RuntimeException {
        private final Redaction.Verdict verdict;

        WrongWording(Redaction.Verdict verdict) {
            super("The wording is " + verdict, null, false, false);
            this.verdict = verdict;
        }

        Redaction.Verdict verdict() {
            return verdict;
        }
    }

    /**
     * @param version as seen, or null
     * @param wording the words with parts replaced by {@code [removed]}, or the words as sent to bring back what was removed
     *     before; null keeps that, so that nothing covered comes back by a plain release
     * @throws DecidedMeanwhile nothing was changed
     * @throws WrongWording nothing was changed
     */
    @Transactional
    public void release(Colleague who, String responseId, @Nullable Long version, @Nullable String wording) {
        Response response = step.locked(responseId, version, Decision.RELEASED);
        step.write(who, response, Decision.RELEASED, null, wording == null ? response.publicWords() : covered(response, Text.clean(wording)));
    }

    /** Whoever asks to remove parts and has removed none is told so: most likely a name was to go. */
    private static String covered(Response response, String wording) {
        Redaction.Verdict verdict = Redaction.of(response.words(), wording);
        if (verdict == Redaction.Verdict.PARTS_REMOVED) {
            return wording;
        }
        if (verdict == Redaction.Verdict.AS_SENT && response.publicWords() != null) {
            return null;
        }
        throw new WrongWording(verdict);
    }
}
