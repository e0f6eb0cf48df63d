package org.sayso.staff;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Somebody who is signed in sets a new password. Sessions everywhere end; the browser at hand gets a new one. */
@Singleton
class ChangeOwnPassword {
    private final StaffMemberRepository members;
    private final StaffSessions sessions;
    private final Invitations invitations;
    private final Passwords passwords;
    private final Audit audit;

    ChangeOwnPassword(StaffMemberRepository members, StaffSessions sessions, Invitations invitations, Passwords passwords, Audit audit) {
        this.members = members;
        this.sessions = sessions;
        this.invitations = invitations;
        this.passwords = passwords;
        this.audit = audit;
    }

    @Transactional
    StaffMember change(Colleague by, StaffMember member, String password) {
        sessions.endAll(member.id());
        invitations.spendAllOf(member.id());
        audit.wrote(by, "password-changed", "staff " + member.id(), null);
        return members.update(member.withPassword(passwords.hash(password)));
    }
}
