package org.sayso.staff;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.sayso.partnership.Site;
import org.sayso.web.Refusal;

/** Opens a closed account again, with the password it had; somebody who never set one needs a new link. */
@Singleton
class EnableStaffMember {
    private final StaffMemberRepository members;
    private final Audit audit;
    private final Site site;

    EnableStaffMember(StaffMemberRepository members, Audit audit, Site site) {
        this.members = members;
        this.audit = audit;
        this.site = site;
    }

    @Transactional
    void enable(Colleague by, String id) {
        StaffMember member = members.findByPartnershipAndId(site.slug(), id).orElseThrow(Refusal::notFound);
        if (member.isDisabled()) {
            members.update(member.withState(member.passwordHash() == null ? StaffMember.INVITED : StaffMember.ACTIVE));
            audit.wrote(by, "staff-enabled", "staff " + id, null);
        }
    }
}
