package org.sayso.staff;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.sayso.partnership.Site;

/**
 * Checks an e-mail and a password. Whoever guesses waits longer and longer, see {@link WrongPasswords}; the account stays
 * open to its owner, who asks from elsewhere, and sessions that are open go on. Only a few passwords are looked at in one
 * moment, because each takes 19 MiB; so a flood of guesses meets the wait as well.
 */
@Singleton
class SignIn {
    private final Semaphore turns = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final StaffMemberRepository members;
    private final Passwords passwords;
    private final WrongPasswords wrongPasswords;
    private final Audit audit;
    private final Site site;

    SignIn(StaffMemberRepository members, Passwords passwords, WrongPasswords wrongPasswords, Audit audit, Site site) {
        this.members = members;
        this.passwords = passwords;
        this.wrongPasswords = wrongPasswords;
        this.audit = audit;
        this.site = site;
    }

    /** @param waitSeconds above zero: too many wrong tries, come back after that */
    record Outcome(Optional<StaffMember> member, long waitSeconds) {}

    /** @param from where it is typed, see {@link org.sayso.web.ClientAddress} */
    Outcome attempt(String email, String password, String from) {
        String plain = EmailAddress.plain(email).orElse("");
        Outcome outcome = check(members.findByPartnershipAndEmail(site.slug(), plain), password, new WrongPasswords.Tried(plain, from));
        outcome.member().ifPresent(m -> audit.wrote(new Colleague(m.id(), m.displayName(), List.of()), "signed-in", "staff " + m.id(), null));
        return outcome;
    }

    /** The same for somebody who is signed in and shows the password again. */
    Outcome check(StaffMember member, String password, String from) {
        return check(Optional.of(member), password, new WrongPasswords.Tried(member.email(), from));
    }

    private Outcome check(Optional<StaffMember> found, String password, WrongPasswords.Tried tried) {
        long wait = wrongPasswords.waitSeconds(tried);
        if (wait > 0) {
            return new Outcome(Optional.empty(), wait); // takes no turn from those who do not guess
        }
        turns.acquireUninterruptibly();
        try {
            return checkNow(found.filter(StaffMember::isActive), password, tried);
        } finally {
            turns.release();
        }
    }

    private Outcome checkNow(Optional<StaffMember> active, String password, WrongPasswords.Tried tried) {
        long wait = wrongPasswords.waitSeconds(tried); // again: many may have waited for their turn together
        if (wait > 0) {
            return new Outcome(Optional.empty(), wait);
        }
        boolean right = passwords.matches(password, active.map(StaffMember::passwordHash).orElse(null));
        if (right) {
            wrongPasswords.forget(tried);
        } else {
            wrongPasswords.count(tried);
        }
        return new Outcome(right ? members.findByPartnershipAndId(site.slug(), active.get().id()).filter(StaffMember::isActive) : Optional.empty(), 0);
    }
}
