package org.sayso.theme;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Locale;

/** What a person did with a group; never overwritten. @param otherId the group or the own theme that it was about */
@Introspected
@MappedEntity("theme_act")
record GroupAct(
        @Id String id, String groupId, Kind kind, @Nullable String otherId, @Nullable String nameBefore, @Nullable String staffId, String staffName,
        Instant doneAt, @Nullable Instant undoneAt, @Nullable String undoneName) {

    enum Kind {
        NAMED, MERGED, SPLIT, ADOPTED, SET_ASIDE;

        /** The group has another name after it. */
        boolean isNaming() {
            return this == NAMED || this == ADOPTED;
        }

        String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
