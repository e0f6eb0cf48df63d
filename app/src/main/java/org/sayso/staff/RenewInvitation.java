package org.sayso.staff;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.sayso.partnership.Site;
import org.sayso.web.Refusal;

/** A new link, for a lost password or a lost link. Links from before and open sessions end. */
@Singleton
class RenewInvitation {
    private final StaffMemberRepository members;
    private final StaffSessions sessions;
    private final Invitations invitations;
    private final Audit audit;
    private final Site site;

    RenewInvitation(StaffMemberRepository members, StaffSessions sessions, Invitations invitations, Audit audit, Site site) {
        this.members = members;
        this.sessions = sessions;
        this.invitations = invitations;
        this.audit = audit;
        this.site = site;
    }

    @Transactional
    InviteStaffMember.Invited renew(Colleague by, String id) {
        StaffMember member = members.findByPartnershipAndId(site.slug(), id).filter(m -> !m.isDisabled()).orElseThrow(Refusal::notFound);
        sessions.endAll(id);
        audit.wrote(by, "staff-link-renewed", "staff " + id, null);
        return new InviteStaffMember.Invited(member, invitations.fresh(id, InviteStaffMember.LIFE));
    }
}
