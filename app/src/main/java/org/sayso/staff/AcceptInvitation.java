package org.sayso.staff;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sayso.partnership.Site;

/** Somebody sets a password with a link. The link is spent; every session from before ends. */
@Singleton
class AcceptInvitation {
    private final StaffMemberRepository members;
    private final Invitations invitations;
    private final StaffSessions sessions;
    private final Passwords passwords;
    private final Audit audit;
    private final Site site;

    AcceptInvitation(
            StaffMemberRepository members, Invitations invitations, StaffSessions sessions, Passwords passwords, Audit audit, Site site) {
        this.members = members;
        this.invitations = invitations;
        this.sessions = sessions;
        this.passwords = passwords;
        this.audit = audit;
        this.site = site;
    }

    /** Whose link this is; empty when it is unknown, spent, too old, for the set-up, or of a closed account. */
    Optional<StaffMember> whose(String token) {
        return invitations.open(token).flatMap(this::owner);
    }

    /** @return empty when the link does not work, or was spent by somebody else a moment ago */
    @Transactional
    Optional<StaffMember> accept(String token, String password) {
        Optional<StaffInvitation> invitation = invitations.open(token);
        Optional<StaffMember> owner = invitation.flatMap(this::owner);
        if (owner.isEmpty() || !invitations.spend(invitation.get())) {
            return Optional.empty();
        }
        StaffMember member = owner.get();
        sessions.endAll(member.id());
        invitations.spendAllOf(member.id());
        audit.wrote(new Colleague(member.id(), member.displayName(), List.of()), "password-set", "staff " + member.id(), null);
        return Optional.of(members.update(member.withPassword(passwords.hash(password))));
    }

    private Optional<StaffMember> owner(StaffInvitation invitation) {
        return invitation.staffId() == null
                ? Optional.empty()
                : members.findByPartnershipAndId(site.slug(), invitation.staffId()).filter(m -> !m.isDisabled());
    }
}
