package org.sayso.theme;

import jakarta.inject.Singleton;
import org.sayso.staff.Colleague;

/** Two groups are about the same thing: one goes into the other. It keeps its own members, so this can be undone at any time. */
@Singleton
class MergeGroups {
    private final ThemeGroupRepository groups;
    private final GroupsAtHand atHand;

    MergeGroups(ThemeGroupRepository groups, GroupsAtHand atHand) {
        this.groups = groups;
        this.atHand = atHand;
    }

    /** @param into another open group of the same plan */
    void merge(Colleague who, String groupId, String into) {
        atHand.changeOpen(groupId, group -> {
            ThemeGroup target = GroupsAtHand.open(atHand.now(into));
            if (group.id().equals(target.id()) || !group.plan().equals(target.plan())) {
                throw GroupsAtHand.overtaken();
            }
            groups.update(group.become(GroupState.MERGED, target.id()));
            return atHand.wrote(who, group, GroupAct.Kind.MERGED, target.id());
        });
    }
}
