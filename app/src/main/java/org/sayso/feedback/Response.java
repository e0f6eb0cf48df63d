package org.sayso.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.sayso.campaign.Audience;
import org.sayso.campaign.Campaign;

/**
 * What somebody said.
 *
 * @param submissionKey keyed hash of the key that came with the form
 * @param words as typed; null once taken back
 * @param publicWords the wording with parts removed by a moderator, or null when nothing was removed
 * @param mayQuote what the sender answered when asked whether the words may be shown
 * @param channel {@code web}, {@code easy}, {@code api}, {@code import}, {@code paper}, {@code group}, {@code event}, {@code question} or {@code demo}
 * @param privateReason slug of a {@link PrivateReason}
 * @param readAt when a person first decided on it
 * @param themedAt when a person set it against a priority (written by tagging)
 * @param actedOnAt when a published change was linked to it (written by publishing)
 * @param english what it says, put into English by a colleague where it is in another language; made from the words as they are shown
 * @param englishName who did that; @param englishAt when, or when it was last corrected
 * @param unreadAnswersSince when its sender answered further questions in words after it was read; null once those are read too
 */
@MappedEntity("response")
public record Response(
        @Id String id, String partnership, String campaignId, String submissionKey, String wordsHash, String codeHash,
        @Nullable String externalId, @Nullable String words, @Nullable String publicWords, @Nullable String who, @Nullable String ageBand,
        @Nullable String area, boolean mayQuote, String channel, @Nullable String language, Standing standing, @Nullable String privateReason,
        Instant receivedAt, @Nullable Instant readAt, @Nullable Instant themedAt, @Nullable Instant actedOnAt,
        @Nullable Instant withdrawnAt, @Nullable Instant unreadAnswersSince, @Nullable String english, @Nullable String englishName,
        @Nullable Instant englishAt, @Version Long version) {

    public static final int LONGEST = 2000;

    /** How far it has come, as the sender and the API see it. A response with the safeguarding lead looks received. */
    public Progress progress() {
        if (standing == Standing.WITHDRAWN) {
            return Progress.WITHDRAWN;
        }
        if (!standing.isRead()) {
            return Progress.RECEIVED;
        }
        if (standing == Standing.KEPT_PRIVATE) { // whatever else came of it: every list and count of these must agree
            return Progress.KEPT_PRIVATE;
        }
        if (actedOnAt != null) {
            return Progress.ACTED_ON;
        }
        if (themedAt != null) {
            return Progress.THEMED;
        }
        return Progress.READ;
    }

    /** Staff brought it in with a list: its day may be long ago, and nobody was promised when it would be read. */
    public boolean isFromList() {
        return channel.equals("import");
    }

    /** Its sender said an age band that holds children under 13. */
    public boolean saysUnder13() {
        return AgeBand.UNDER_11.slug().equals(ageBand) || AgeBand.FROM_11_TO_13.slug().equals(ageBand);
    }

    /** From its campaign or its age band: such a sender is never asked for an address. */
    public boolean mayBeUnder13(Campaign campaign) {
        return Audience.UNDER_13.slug().equals(campaign.audience()) || saysUnder13();
    }

    /** What may be read on a public page, when it may be read there at all. */
    public String shownWords() {
        return publicWords == null ? words : publicWords;
    }

    /** What a response can be found by: the words as they are shown, and their English. */
    public @Nullable String foundBy() {
        return english == null ? shownWords() : shownWords() + "\n" + english;
    }

    /** Released by a person, and the sender said yes: the only responses whose words may be public. */
    public boolean isQuotable() {
        return standing == Standing.RELEASED && mayQuote && words != null;
    }
}
