package org.sayso.theme;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.web.Problems;

/** Some responses of a group are about something else: they get a group of their own, and stay in it. */
@Singleton
class SplitGroup {
    private final ThemeGroupRepository groups;
    private final MemberRepository members;
    private final GroupsNow now;
    private final GroupsAtHand atHand;
    private final Site site;
    private final Clock clock;

    SplitGroup(ThemeGroupRepository groups, MemberRepository members, GroupsNow now, GroupsAtHand atHand, Site site, Clock clock) {
        this.groups = groups;
        this.members = members;
        this.now = now;
        this.atHand = atHand;
        this.site = site;
        this.clock = clock;
    }

    /**
     * @param newId of the group to make; when it is there the form was sent before, and nothing happens
     * @param responses members of the group; what is not one is left out
     */
    void split(Colleague who, String groupId, String newId, String name, Collection<String> responses) {
        atHand.changeOpen(groupId, group -> groups.findById(newId).isPresent() ? null : split(who, group, newId, name, responses));
    }

    private GroupAct split(Colleague who, ThemeGroup group, String newId, String name, Collection<String> responses) {
        groups.save(new ThemeGroup(
                newId, site.slug(), group.plan(), group.priority(), groups.lastNumber(site.slug(), group.plan()) + 1, name, GroupState.FOUND, null, null, clock.instant()));
        List<String> family = now.family(group);
        if (members.move(family, newId, responses) == 0) {
            throw GroupsAtHand.overtaken();
        }
        if (members.left(family) == 0) {
            throw new FormProblem(new Problems().add("evidence", "theme.split.leave-one"));
        }
        return atHand.wrote(who, group, GroupAct.Kind.SPLIT, newId);
    }
}
