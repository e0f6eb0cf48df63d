package org.sayso.agenda;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

/**
 * How the agenda of an event is decided, and how far that is.
 *
 * @param slots how many items it has room for; @param links how many voted, as counted
 * @param changedWhy why staff changed what the rule gave; said in public
 */
@MappedEntity("agenda")
record Agenda(
        @Id String eventId, int slots, Instant proposeUntil, Instant voteUntil, Instant madeAt, String madeBy, @Nullable Instant countedAt, @Nullable String countedBy,
        @Nullable Integer links, @Nullable Instant changedAt, @Nullable String changedBy, @Nullable String changedWhy, @Nullable Instant publishedAt,
        @Nullable String publishedBy, @Version Long version) {
    static final int MOST_SLOTS = 8;

    boolean takesProposals(Instant now) {
        return countedAt == null && proposeUntil.isAfter(now);
    }

    boolean takesVotes(Instant now) {
        return countedAt == null && voteUntil.isAfter(now);
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    Agenda set(int newSlots, Instant newProposeUntil, Instant newVoteUntil) {
        return new Agenda(
                eventId, newSlots, newProposeUntil, newVoteUntil, madeAt, madeBy, countedAt, countedBy, links, changedAt, changedBy, changedWhy, publishedAt, publishedBy, version);
    }

    Agenda counted(String by, int voted, Instant now) {
        return new Agenda(eventId, slots, proposeUntil, voteUntil, madeAt, madeBy, now, by, voted, null, null, null, null, null, version);
    }

    Agenda changed(String by, @Nullable String why, Instant now) {
        boolean is = why != null;
        return new Agenda(
                eventId, slots, proposeUntil, voteUntil, madeAt, madeBy, countedAt, countedBy, links, is ? now : null, is ? by : null, why, publishedAt, publishedBy, version);
    }

    Agenda published(String by, Instant now) {
        return new Agenda(
                eventId, slots, proposeUntil, voteUntil, madeAt, madeBy, countedAt, countedBy, links, changedAt, changedBy, changedWhy, now, by, version);
    }
}
