package org.sayso.staff;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.sayso.partnership.Site;

/**
 * Somebody must always be able to let others in. Whoever may end an admin's rights asks here first, as the first thing
 * of the transaction: the list of staff is then locked until its end, so that two admins never remove each other.
 */
@Singleton
class LastAdmin {
    private final StaffMemberRepository members;
    private final Site site;

    LastAdmin(StaffMemberRepository members, Site site) {
        this.members = members;
        this.site = site;
    }

    /** Refused, because nobody else could let people in. */
    static class Stays extends RuntimeException {
        Stays() {
            super("The last active admin stays", null, false, false);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void lock() {
        members.lockAll(site.slug());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void mustNotBe(StaffMember member) {
        boolean isAdmin = member.isActive() && members.roles(member.id()).contains(Role.ADMIN.name());
        if (isAdmin && members.countActiveWithRole(site.slug(), Role.ADMIN.name()) == 1) {
            throw new Stays();
        }
    }
}
