package org.sayso.theme;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * Responses that say the same: found by the machine, or split off by a person.
 *
 * @param priority slug, or {@code none}; it goes where its members go
 * @param number counts the groups of a plan, so that one without a name can be spoken of
 * @param name given by a person
 * @param mergedInto the group that it is part of now
 * @param ownThemeId the theme that it became
 */
@Introspected
@MappedEntity("theme_group")
record ThemeGroup(
        @Id String id, String partnership, String plan, String priority, int number, @Nullable String name, GroupState state, @Nullable String mergedInto,
        @Nullable String ownThemeId, Instant foundAt) {

    ThemeGroup in(String otherPriority) {
        return new ThemeGroup(id, partnership, plan, otherPriority, number, name, state, mergedInto, ownThemeId, foundAt);
    }

    ThemeGroup named(@Nullable String otherName) {
        return new ThemeGroup(id, partnership, plan, priority, number, otherName, state, mergedInto, ownThemeId, foundAt);
    }

    /** @param with the group or own theme that it goes to, for those states that have one */
    ThemeGroup become(GroupState next, @Nullable String with) {
        return new ThemeGroup(
                id, partnership, plan, priority, number, name, next, next == GroupState.MERGED ? with : null, next == GroupState.ADOPTED ? with : null, foundAt);
    }
}
