package org.sayso.staff;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.sayso.partnership.Site;
import org.sayso.web.MakeOnce;

/** Takes somebody on: an account without a password, and a link with which its owner sets one. */
@Singleton
class InviteStaffMember {
    static final Duration LIFE = Duration.ofHours(72);
    private final StaffMemberRepository members;
    private final Invitations invitations;
    private final Audit audit;
    private final Site site;
    private final MakeOnce once;
    private final Clock clock;

    InviteStaffMember(
            StaffMemberRepository members, Invitations invitations, Audit audit, Site site, MakeOnce once, Clock clock) {
        this.members = members;
        this.invitations = invitations;
        this.audit = audit;
        this.site = site;
        this.once = once;
        this.clock = clock;
    }

    /** @param token for the link; it is nowhere else. Null when the form was sent before: then it was shown */
    record Invited(StaffMember member, @Nullable String token) {}

    private static final class Known extends RuntimeException {
        private Known() {
            super("Somebody has that address", null, false, false);
        }
    }

    /** @param id the key of the form; @return empty when somebody else has that address already */
    Optional<Invited> invite(Colleague by, String id, String name, String email, Collection<Role> roles) {
        try {
            return Optional.of(once.make(
                    () -> members.findByPartnershipAndId(site.slug(), id).map(m -> new Invited(m, null)), () -> make(by, id, name, email, roles)).row());
        } catch (Known e) {
            return Optional.empty();
        }
    }

    private Invited make(Colleague by, String id, String name, String email, Collection<Role> roles) {
        if (members.findByPartnershipAndEmail(site.slug(), email).filter(m -> !m.id().equals(id)).isPresent()) { // its own is of a tap just before; the key tells
            throw new Known();
        }
        StaffMember made = members.save(new StaffMember(id, site.slug(), email, name, null, StaffMember.INVITED, clock.instant(), null));
        roles.forEach(role -> members.addRole(id, role.name()));
        audit.wrote(by, "staff-invited", "staff " + id, "as " + Role.words(roles));
        return new Invited(made, invitations.fresh(id, LIFE));
    }
}
