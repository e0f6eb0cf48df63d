package org.sayso.theme;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.sayso.staff.Colleague;

/** A person gives a group a name; it keeps it when groups are looked for again. */
@Singleton
class NameGroup {
    private final ThemeGroupRepository groups;
    private final GroupsAtHand atHand;

    NameGroup(ThemeGroupRepository groups, GroupsAtHand atHand) {
        this.groups = groups;
        this.atHand = atHand;
    }

    /** @param name null takes it away */
    @Transactional
    void name(Colleague who, String groupId, @Nullable String name) {
        ThemeGroup group = atHand.locked(groupId);
        if (!Objects.equals(group.name(), name)) {
            groups.update(group.named(name));
            atHand.wrote(who, group, GroupAct.Kind.NAMED, null);
        }
    }
}
