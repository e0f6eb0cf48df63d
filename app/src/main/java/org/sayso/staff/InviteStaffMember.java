package org.sayso.staff;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.sayso.partnership.Site;

/** Takes somebody on: an account without a password, and a link with which its owner sets one. */
@Singleton
class InviteStaffMember {
    static final Duration LIFE = Duration.ofHours(72);
    private final StaffMemberRepository members;
    private final Invitations invitations;
    private final Audit audit;
    private final Site site;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    InviteStaffMember(
            StaffMemberRepository members, Invitations invitations, Audit audit, Site site, TransactionOperations<Connection> transactions,
            Clock clock) {
        this.members = members;
        this.invitations = invitations;
        this.audit = audit;
        this.site = site;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param token for the link; it is nowhere else */
    record Invited(StaffMember member, String token) {}

    /** @return empty when somebody has that address already */
    Optional<Invited> invite(Colleague by, String name, String email, Collection<Role> roles) {
        if (members.findByPartnershipAndEmail(site.slug(), email).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(transactions.executeWrite(status -> make(by, name, email, roles)));
        } catch (DataAccessException e) {
            if (members.findByPartnershipAndEmail(site.slug(), email).isPresent()) {
                return Optional.empty(); // another admin invited the same person at the same moment
            }
            throw e;
        }
    }

    private Invited make(Colleague by, String name, String email, Collection<Role> roles) {
        String id = UUID.randomUUID().toString();
        StaffMember made = members.save(new StaffMember(id, site.slug(), email, name, null, StaffMember.INVITED, clock.instant(), null));
        roles.forEach(role -> members.addRole(id, role.name()));
        audit.wrote(by, "staff-invited", "staff " + id, "as " + Role.words(roles));
        return new Invited(made, invitations.fresh(id, LIFE));
    }
}
