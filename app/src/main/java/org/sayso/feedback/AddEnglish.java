package org.sayso.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/**
 * Puts the English of a response beside its words, or corrects it. The words stay as they were sent. Whoever writes it sees the words as
 * they are shown, so what a moderator removed is not in it; when a moderator removes other parts, it goes
 * ({@link ResponseRepository#decide}). Only for responses that a person has read, and whose words are not English beyond
 * doubt: nobody rewrites a child's English. What was taken for English in doubt is in a language that can not be told from then on.
 */
@Singleton
public class AddEnglish {
    /** English of the longest response, with room: other languages say the same in fewer letters. */
    public static final int LONGEST = 2 * Response.LONGEST;
    private static final String ENGLISH = "en";
    private final ResponseRepository responses;
    private final SurelyEnglish surelyEnglish;
    private final Outbox outbox;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    AddEnglish(ResponseRepository responses, SurelyEnglish surelyEnglish, Outbox outbox, Audit audit, Site site, Clock clock) {
        this.responses = responses;
        this.surelyEnglish = surelyEnglish;
        this.outbox = outbox;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** A colleague wrote other English meanwhile, or what is written here is gone; nothing was saved. */
    public static final class EnglishMeanwhile extends Refusal {
        private final transient Response now;

        EnglishMeanwhile(Response now) {
            super(HttpStatus.CONFLICT, "The English of this response was changed meanwhile. Look at it again.");
            this.now = now;
        }

        public Response now() {
            return now;
        }
    }

    /** It is not there to be read any more: taken back, or held again. */
    public static final class NotRead extends Refusal {
        NotRead() {
            super(HttpStatus.CONFLICT, "This response is not there any more: its sender took it back, or it waits to be read again. Nothing was saved.");
        }
    }

    /** The words are English already: there is nothing to put into English. Nothing was saved. */
    public static final class IsEnglish extends Refusal {
        IsEnglish() {
            super(HttpStatus.UNPROCESSABLE_ENTITY, "These words are English already. Nothing was saved.");
        }
    }

    /**
     * @param english clean, not empty, at most {@link #LONGEST}
     * @param seen when the English that the colleague saw was written; null when there was none
     */
    @Transactional
    public void add(Colleague who, String responseId, String english, @Nullable Instant seen) {
        Response response = responses.lock(site.slug(), responseId).orElseThrow(Refusal::notFound);
        if (!response.standing().isRead()) {
            throw new NotRead();
        }
        if (english.equals(response.english())) {
            return; // a double tap, or two with the same words
        }
        boolean wasTakenForEnglish = ENGLISH.equals(response.language());
        boolean saysItIsEnglish = english.equals(response.shownWords()) && !wasTakenForEnglish;
        if (!saysItIsEnglish && surelyEnglish.is(response.words())) {
            throw new IsEnglish();
        }
        if (!Objects.equals(seen, response.englishAt())) {
            throw new EnglishMeanwhile(response);
        }
        responses.english(responseId, english, who.name(), momentAfter(response.englishAt()));
        if (wasTakenForEnglish) {
            responses.language(responseId, null);
        }
        audit.wrote(who, response.english() == null ? "english-added" : "english-corrected", "response " + responseId, response.language());
        outbox.touched(responseId);
    }

    /** Later than what it takes the place of: whoever saw the older one is told, and it is read anew. */
    private Instant momentAfter(Instant before) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return before == null || before.isBefore(now) ? now : before.plus(1, ChronoUnit.MICROS);
    }
}
