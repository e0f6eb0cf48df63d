package org.sayso.theme;

import jakarta.inject.Singleton;
import java.util.List;
import org.sayso.staff.Colleague;
import org.sayso.tagging.AdoptTheme;
import org.sayso.tagging.OwnTheme;
import org.sayso.tagging.ReadAgain;
import org.sayso.web.Problems;

/** A group becomes a theme of the plan. From then on the tagger knows it, and everything is read again with it in the background. */
@Singleton
class AdoptGroup {
    static final String KNOWN = "theme.adopt.name.known";
    private final ThemeGroupRepository groups;
    private final AdoptTheme adopting;
    private final KnownThemes known;
    private final ReadAgain readAgain;
    private final GroupsAtHand atHand;

    AdoptGroup(ThemeGroupRepository groups, AdoptTheme adopting, KnownThemes known, ReadAgain readAgain, GroupsAtHand atHand) {
        this.groups = groups;
        this.adopting = adopting;
        this.known = known;
        this.readAgain = readAgain;
        this.atHand = atHand;
    }

    /** @param lines what belongs to it, in plain words; @param examples responses whose words say it well */
    void adopt(Colleague who, String groupId, String priority, String name, List<String> lines, List<String> examples) {
        OwnTheme theme = atHand.changeOpen(groupId, group -> {
            known.named(group.plan(), name).ifPresent(same -> {
                throw new FormProblem(new Problems().add("name", KNOWN, same.name()));
            });
            OwnTheme made = adopting.adopt(who, group.plan(), priority, name, lines, examples);
            groups.update(group.named(name).in(priority).become(GroupState.ADOPTED, made.id()));
            atHand.wrote(who, group, GroupAct.Kind.ADOPTED, made.id());
            return made;
        });
        readAgain.changed(theme.plan());
    }
}
