package org.sayso.theme;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
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

    @Transactional
    void setAside(Colleague who, String groupId) {
        ThemeGroup group = atHand.open(groupId);
        groups.update(group.become(GroupState.SET_ASIDE, null));
        atHand.wrote(who, group, GroupAct.Kind.SET_ASIDE, null);
    }
}
