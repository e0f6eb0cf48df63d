package org.sayso.theme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/** What every act on groups begins and ends with. Call it inside the transaction of the act. */
@Singleton
class GroupsAtHand {
    private final ThemeGroupRepository groups;
    private final GroupActRepository acts;
    private final LookRepository looks;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    GroupsAtHand(ThemeGroupRepository groups, GroupActRepository acts, LookRepository looks, Audit audit, Site site, Clock clock) {
        this.groups = groups;
        this.acts = acts;
        this.looks = looks;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** The group as it is now; no other act and no new look changes it until the end of the transaction. */
    ThemeGroup locked(String id) {
        String plan = groups.findByPartnershipAndId(site.slug(), id).map(ThemeGroup::plan).orElseThrow(Refusal::notFound);
        looks.begin(site.slug(), plan, clock.instant());
        looks.lock(site.slug(), plan);
        return groups.findByPartnershipAndId(site.slug(), id).orElseThrow(Refusal::notFound);
    }

    ThemeGroup open(String id) {
        ThemeGroup group = locked(id);
        if (!group.state().isOpen()) {
            throw overtaken();
        }
        return group;
    }

    static Refusal overtaken() {
        return new Refusal(HttpStatus.CONFLICT, "Somebody changed this group meanwhile, so nothing was done. Look at it again.");
    }

    void wrote(Colleague who, ThemeGroup group, GroupAct.Kind kind, @Nullable String otherId) {
        acts.save(new GroupAct(
                UUID.randomUUID().toString(), group.id(), kind, otherId, group.name(), who.id(), who.name(), clock.instant().truncatedTo(ChronoUnit.MICROS), null, null));
        audit.wrote(who, "theme-group-" + kind.slug(), "theme group " + group.id(), otherId);
    }

    void undid(Colleague who, GroupAct act) {
        acts.undo(act.id(), clock.instant(), who.name());
        audit.wrote(who, "theme-group-undone", "theme group " + act.groupId(), act.kind().slug());
    }
}
