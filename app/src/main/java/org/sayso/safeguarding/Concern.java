package org.sayso.safeguarding;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.sayso.feedback.Response;
import org.sayso.staff.Colleague;

/**
 * Words that made somebody worry about a child. The safeguarding lead's alone.
 *
 * @param raisedName empty when the sender, and nobody of the staff, brought it about
 * @param newWords the sender has added words since a safeguarding lead last opened it
 * @param words as handed over: they stay when the sender takes the response back, unless there was no concern in the end
 * @param outcome slug of an {@link Outcome} once closed
 * @param outcomeNote the reason
 * @param reference the number of a referral
 */
@MappedEntity("concern")
record Concern(
        @Id String id, String partnership, String responseId, @Nullable String raisedBy, String raisedName, @Nullable String words,
        @Nullable String raisedNote, Instant raisedAt, @Nullable String seenBy, @Nullable String seenName, @Nullable Instant seenAt,
        @Nullable String outcome, @Nullable String outcomeNote, @Nullable String reference, @Nullable String closedBy, @Nullable String closedName,
        @Nullable Instant closedAt, @Nullable Instant wordsAddedAt, boolean newWords, @Version Long version) {

    static Concern raised(String id, String partnership, String responseId, Colleague who, String words, @Nullable String note, Instant at) {
        return new Concern(id, partnership, responseId, who.id(), who.name(), words, note, at, null, null, null, null, null, null, null, null, null, null, false, null);
    }

    /** Nobody of the staff raised it: the sender added words to what was closed. */
    static Concern added(String id, Response response, String words, Instant at) {
        return new Concern(
                id, response.partnership(), response.id(), null, "", words, null, at, null, null, null, null, null, null, null, null, null, at, true, null);
    }

    Concern takenOn(Colleague who, Instant at) {
        return new Concern(
                id, partnership, responseId, raisedBy, raisedName, words, raisedNote, raisedAt, who.id(), who.name(), at, outcome, outcomeNote, reference,
                closedBy, closedName, closedAt, wordsAddedAt, newWords, version);
    }

    Concern closed(Colleague who, Instant at, Outcome how, String reason, @Nullable String number) {
        return new Concern(
                id, partnership, responseId, raisedBy, raisedName, words, raisedNote, raisedAt, seenBy, seenName, seenAt, how.slug(), reason, number,
                who.id(), who.name(), at, wordsAddedAt, newWords, version);
    }

    /** With nothing left of what was said in it. */
    Concern withoutWords() {
        return new Concern(
                id, partnership, responseId, raisedBy, raisedName, null, null, raisedAt, seenBy, seenName, seenAt, outcome, outcomeNote, reference,
                closedBy, closedName, closedAt, wordsAddedAt, newWords, version);
    }

    boolean isOpen() {
        return closedAt == null;
    }
}
