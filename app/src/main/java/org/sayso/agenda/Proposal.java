package org.sayso.agenda;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

/**
 * An item or a guest speaker that somebody proposed for the agenda of an event.
 *
 * @param words one line as typed, or as staff corrected it; then {@code typed} has the line as it came
 * @param reason why it is kept back, for whoever proposed it
 * @param releasedAt when it was shown first
 */
@MappedEntity("agenda_proposal")
record Proposal(
        @Id String id, String eventId, ProposalKind kind, String words, @Nullable String typed, @Nullable String why, ProposalState state, @Nullable String reason,
        @Nullable String mergedInto, Instant madeAt, @Nullable Instant moderatedAt, @Nullable String moderatedBy, @Nullable Instant releasedAt, @Version Long version) {
    static final int LONGEST_WORDS = 80;
    static final int LONGEST_WHY = 150;
    static final int LONGEST_REASON = 150;

    static Proposal held(String id, String eventId, ProposalKind kind, String words, @Nullable String why, Instant now) {
        return new Proposal(id, eventId, kind, words, null, why, ProposalState.HELD, null, null, now, null, null, null, null);
    }

    boolean isShown() {
        return state == ProposalState.SHOWN;
    }

    Proposal shown(String by, Instant now) {
        return decided(ProposalState.SHOWN, null, null, by, now, releasedAt == null ? now : releasedAt);
    }

    Proposal keptBack(String because, String by, Instant now) {
        return decided(ProposalState.KEPT_BACK, because, null, by, now, releasedAt);
    }

    Proposal mergedInto(String other, String by, Instant now) {
        return decided(ProposalState.MERGED, null, other, by, now, releasedAt);
    }

    /** As it was before the merge. */
    Proposal apart(String by, Instant now) {
        return decided(releasedAt == null ? ProposalState.HELD : ProposalState.SHOWN, null, null, by, now, releasedAt);
    }

    Proposal corrected(String newWords, @Nullable String newWhy) {
        return new Proposal(
                id, eventId, kind, newWords, typed != null || newWords.equals(words) ? typed : words, newWhy, state, reason, mergedInto, madeAt, moderatedAt, moderatedBy, releasedAt,
                version);
    }

    private Proposal decided(ProposalState next, @Nullable String because, @Nullable String into, String by, Instant now, @Nullable Instant released) {
        return new Proposal(id, eventId, kind, words, typed, why, next, because, into, madeAt, now, by, released, version);
    }
}
