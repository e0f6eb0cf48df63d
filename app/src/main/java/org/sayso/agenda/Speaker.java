package org.sayso.agenda;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

/** A guest speaker. @param who name or role, shown in public; @param note said in public, such as why they can not come */
@MappedEntity("agenda_speaker")
record Speaker(
        @Id String id, String eventId, @Nullable String proposalId, String who, SpeakerState state, @Nullable String note, Instant addedAt, @Nullable Instant askedAt,
        @Nullable Instant answeredAt, @Version Long version) {
    static final int LONGEST_WHO = 80;
    static final int LONGEST_NOTE = 150;

    Speaker with(SpeakerForm form, Instant now) {
        SpeakerState next = form.stateOf();
        boolean wasAsked = next != SpeakerState.NOT_ASKED;
        return new Speaker(
                id, eventId, proposalId, form.who(), next, form.noteOrNull(), addedAt, wasAsked && askedAt == null ? now : wasAsked ? askedAt : null,
                !next.isAnswer() ? null : next == state ? answeredAt : now, version);
    }
}
