package org.sayso.staff;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sayso.partnership.Site;

/** Makes the first admin of a site with the set-up link; never a second one, whoever comes at the same moment. */
@Singleton
class MakeFirstAdmin {
    private final StaffMemberRepository members;
    private final Invitations invitations;
    private final Passwords passwords;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    MakeFirstAdmin(StaffMemberRepository members, Invitations invitations, Passwords passwords, Audit audit, Site site, Clock clock) {
        this.members = members;
        this.invitations = invitations;
        this.passwords = passwords;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    boolean isOpen(String token) {
        return open(token).isPresent();
    }

    @Transactional
    Optional<StaffMember> make(String token, String name, String email, String password) {
        Optional<StaffInvitation> link = open(token);
        if (link.isEmpty() || !invitations.spend(link.get())) {
            return Optional.empty();
        }
        String id = UUID.randomUUID().toString();
        StaffMember admin = members.save(new StaffMember(
                id, site.slug(), email, name, passwords.hash(password), StaffMember.ACTIVE, clock.instant(), null));
        members.addRole(id, Role.ADMIN.name());
        audit.wrote(new Colleague(id, name, List.of(Role.ADMIN.name())), "first-admin-made", "staff " + id, null);
        return Optional.of(admin);
    }

    private Optional<StaffInvitation> open(String token) {
        return invitations.open(token).filter(link -> link.staffId() == null && members.countByPartnership(site.slug()) == 0);
    }
}
