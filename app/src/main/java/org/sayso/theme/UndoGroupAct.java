package org.sayso.theme;

import jakarta.inject.Singleton;
import java.util.Objects;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.tagging.ReadAgain;
import org.sayso.tagging.RetireTheme;
import org.sayso.web.Refusal;

/** Takes back what a person did with a group, as long as nothing that came later stands on it. Twice is as once. */
@Singleton
class UndoGroupAct {
    private final ThemeGroupRepository groups;
    private final MemberRepository members;
    private final GroupActRepository acts;
    private final RetireTheme retiring;
    private final ReadAgain readAgain;
    private final GroupsAtHand atHand;
    private final Site site;

    UndoGroupAct(
            ThemeGroupRepository groups, MemberRepository members, GroupActRepository acts, RetireTheme retiring, ReadAgain readAgain, GroupsAtHand atHand,
            Site site) {
        this.groups = groups;
        this.members = members;
        this.acts = acts;
        this.retiring = retiring;
        this.readAgain = readAgain;
        this.atHand = atHand;
        this.site = site;
    }

    /** @return the group that the act was about */
    String undo(Colleague who, String actId) {
        GroupAct act = acts.find(site.slug(), actId).orElseThrow(Refusal::notFound);
        ThemeGroup group = atHand.change(act.groupId(), now -> {
            if (acts.find(site.slug(), actId).orElseThrow().undoneAt() == null) {
                undo(who, now, act);
                atHand.undid(who, act);
            }
            return now;
        });
        if (act.kind() == GroupAct.Kind.ADOPTED) {
            readAgain.changed(group.plan());
        }
        return group.id();
    }

    private void undo(Colleague who, ThemeGroup group, GroupAct act) {
        switch (act.kind()) {
            case NAMED -> rename(group, act);
            case MERGED -> back(group, GroupState.MERGED, Objects.equals(group.mergedInto(), act.otherId()));
            case SET_ASIDE -> back(group, GroupState.SET_ASIDE, true);
            case SPLIT -> together(group, groups.findByPartnershipAndId(site.slug(), act.otherId()).orElseThrow(Refusal::notFound));
            case ADOPTED -> {
                back(group, GroupState.ADOPTED, Objects.equals(group.ownThemeId(), act.otherId()));
                retiring.retire(who, act.otherId());
            }
        }
    }

    /** A name that came later stays: a theme that the group became gave it one too. */
    private void rename(ThemeGroup group, GroupAct act) {
        GroupAct last = acts.of(group.id()).stream().filter(a -> a.kind().isNaming() && a.undoneAt() == null).findFirst().orElse(act);
        if (!last.id().equals(act.id())) {
            throw GroupsAtHand.overtaken();
        }
        groups.update(group.named(act.nameBefore()));
    }

    private void back(ThemeGroup group, GroupState from, boolean isStillSo) {
        if (group.state() != from || !isStillSo) {
            throw GroupsAtHand.overtaken();
        }
        groups.update(group.become(GroupState.FOUND, null));
    }

    private void together(ThemeGroup group, ThemeGroup split) {
        boolean isLeanedOn = groups.of(site.slug(), group.plan()).stream().anyMatch(g -> split.id().equals(g.mergedInto()));
        if (!split.state().isOpen() || !group.state().isOpen() || isLeanedOn) {
            throw GroupsAtHand.overtaken();
        }
        members.moveAll(split.id(), group.id());
        groups.update(split.become(GroupState.UNDONE, null));
    }
}
