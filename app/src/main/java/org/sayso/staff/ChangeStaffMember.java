package org.sayso.staff;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.sayso.partnership.Site;
import org.sayso.web.Refusal;

/** Changes a name and roles. New roles hold from the next page on, without signing in again. */
@Singleton
class ChangeStaffMember {
    private final StaffMemberRepository members;
    private final LastAdmin lastAdmin;
    private final Audit audit;
    private final Site site;

    ChangeStaffMember(StaffMemberRepository members, LastAdmin lastAdmin, Audit audit, Site site) {
        this.members = members;
        this.lastAdmin = lastAdmin;
        this.audit = audit;
        this.site = site;
    }

    @Transactional
    void change(Colleague by, String id, String name, Collection<Role> roles) {
        lastAdmin.lock();
        StaffMember member = members.findByPartnershipAndId(site.slug(), id).orElseThrow(Refusal::notFound);
        if (!roles.contains(Role.ADMIN)) {
            lastAdmin.mustNotBe(member);
        }
        if (!member.displayName().equals(name)) {
            members.update(member.withName(name));
            audit.wrote(by, "staff-named", "staff " + id, null);
        }
        List<Role> before = members.roles(id).stream().map(Role::valueOf).toList();
        if (!before.equals(roles.stream().sorted(java.util.Comparator.comparing(Role::name)).toList())) {
            members.clearRoles(id);
            roles.forEach(role -> members.addRole(id, role.name()));
            audit.wrote(by, "staff-roles-changed", "staff " + id, "from " + Role.words(before) + " to " + Role.words(roles));
        }
    }
}
