package org.sayso.agenda;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Links that staff hand out together. @param label where they go; @param many how many there are */
@MappedEntity("agenda_invitation")
record Invitation(
        @Id String id, String eventId, String label, int many, Instant madeAt, String madeBy, @Nullable Instant revokedAt, @Nullable String revokedBy) {
    static final int MOST = 200;
    static final int LONGEST_LABEL = 80;

    Invitation revoked(String by, Instant now) {
        return new Invitation(id, eventId, label, many, madeAt, madeBy, now, by);
    }
}
