package org.sayso.theme;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.sayso.staff.Colleague;
import org.sayso.web.Problems;

/** A person gives a group a name; it keeps it when groups are looked for again. */
@Singleton
class NameGroup {
    private final ThemeGroupRepository groups;
    private final GroupsAtHand atHand;

    NameGroup(ThemeGroupRepository groups, GroupsAtHand atHand) {
        this.groups = groups;
        this.atHand = atHand;
    }

    /** @param name null takes it away; @param seen the name that the colleague saw, null for none */
    void name(Colleague who, String groupId, @Nullable String name, @Nullable String seen) {
        atHand.change(groupId, group -> {
            if (Objects.equals(group.name(), name)) {
                return null;
            }
            if (group.state() == GroupState.MERGED) {
                throw GroupsAtHand.overtaken();
            }
            if (!Objects.equals(group.name(), seen)) {
                throw new FormProblem(new Problems().add("name", "theme.name.meanwhile", Objects.toString(group.name(), "")));
            }
            groups.update(group.named(name));
            return atHand.wrote(who, group, GroupAct.Kind.NAMED, null);
        });
    }
}
