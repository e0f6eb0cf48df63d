package org.sayso.theme;

import jakarta.inject.Singleton;
import org.sayso.staff.Colleague;

/** A group says nothing to the person who looked at it: it is not shown as maybe new any more, and raises no alarm. */
@Singleton
class SetAsideGroup {
    private final ThemeGroupRepository groups;
    private final GroupsAtHand atHand;

    SetAsideGroup(ThemeGroupRepository groups, GroupsAtHand atHand) {
        this.groups = groups;
        this.atHand = atHand;
    }

    void setAside(Colleague who, String groupId) {
        atHand.changeOpen(groupId, group -> {
            groups.update(group.become(GroupState.SET_ASIDE, null));
            return atHand.wrote(who, group, GroupAct.Kind.SET_ASIDE, null);
        });
    }
}
