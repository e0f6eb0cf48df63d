package org.sayso.staff;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.sayso.partnership.Site;
import org.sayso.web.Refusal;

/** Closes an account: every session and link ends at once. What the person decided stays on the record. */
@Singleton
class DisableStaffMember {
    private final StaffMemberRepository members;
    private final LastAdmin lastAdmin;
    private final StaffSessions sessions;
    private final Invitations invitations;
    private final Audit audit;
    private final Site site;

    DisableStaffMember(
            StaffMemberRepository members, LastAdmin lastAdmin, StaffSessions sessions, Invitations invitations, Audit audit, Site site) {
        this.members = members;
        this.lastAdmin = lastAdmin;
        this.sessions = sessions;
        this.invitations = invitations;
        this.audit = audit;
        this.site = site;
    }

    @Transactional
    void disable(Colleague by, String id) {
        lastAdmin.lock();
        StaffMember member = members.findByPartnershipAndId(site.slug(), id).orElseThrow(Refusal::notFound);
        lastAdmin.mustNotBe(member);
        if (member.isDisabled()) {
            return;
        }
        members.update(member.withState(StaffMember.DISABLED));
        sessions.endAll(id);
        invitations.spendAllOf(id);
        audit.wrote(by, "staff-disabled", "staff " + id, null);
    }
}
