package org.sayso.theme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/**
 * What every act on groups begins and ends with. An act is what {@link #change} is given, and never has a transaction of its own around it: the lock
 * must be the first thing in the transaction, because on MySQL it goes on seeing what it saw at its first look.
 */
@Singleton
class GroupsAtHand {
    private final ThemeGroupRepository groups;
    private final GroupActRepository acts;
    private final LookRepository looks;
    private final Audit audit;
    private final TransactionOperations<Connection> transactions;
    private final Site site;
    private final Clock clock;

    GroupsAtHand(
            ThemeGroupRepository groups, GroupActRepository acts, LookRepository looks, Audit audit, TransactionOperations<Connection> transactions, Site site,
            Clock clock) {
        this.groups = groups;
        this.acts = acts;
        this.looks = looks;
        this.audit = audit;
        this.transactions = transactions;
        this.site = site;
        this.clock = clock;
    }

    /** @param act is given the group as it is now; no other act and no new look changes any group of its plan until the act is done */
    <T> T change(String id, Function<ThemeGroup, T> act) {
        String plan = groups.findByPartnershipAndId(site.slug(), id).map(ThemeGroup::plan).orElseThrow(Refusal::notFound);
        return transactions.executeWrite(status -> {
            looks.begin(site.slug(), plan, clock.instant());
            looks.lock(site.slug(), plan);
            return act.apply(now(id));
        });
    }

    /** Only while nobody has made a theme of the group, merged it or put it aside. */
    <T> T changeOpen(String id, Function<ThemeGroup, T> act) {
        return change(id, group -> act.apply(open(group)));
    }

    /** Another group of the same plan, inside an act. */
    ThemeGroup now(String id) {
        return groups.findByPartnershipAndId(site.slug(), id).orElseThrow(Refusal::notFound);
    }

    static ThemeGroup open(ThemeGroup group) {
        if (!group.state().isOpen()) {
            throw overtaken();
        }
        return group;
    }

    static Refusal overtaken() {
        return new Refusal(HttpStatus.CONFLICT, "Somebody changed this group meanwhile, so nothing was done. Look at it again.");
    }

    GroupAct wrote(Colleague who, ThemeGroup group, GroupAct.Kind kind, @Nullable String otherId) {
        audit.wrote(who, "theme-group-" + kind.slug(), "theme group " + group.id(), otherId);
        return acts.save(new GroupAct(
                UUID.randomUUID().toString(), group.id(), kind, otherId, group.name(), who.id(), who.name(), clock.instant().truncatedTo(ChronoUnit.MICROS), null, null));
    }

    void undid(Colleague who, GroupAct act) {
        acts.undo(act.id(), clock.instant(), who.name());
        audit.wrote(who, "theme-group-undone", "theme group " + act.groupId(), act.kind().slug());
    }
}
