package org.sayso.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.sayso.partnership.Site;

/**
 * Checks an e-mail and a password. From the fifth wrong one on, that account waits: 30 seconds, then twice as long each
 * time, at most 15 minutes. Sessions that are open elsewhere go on. Only a few passwords are looked at in one moment,
 * because each takes 19 MiB; so a flood of guesses meets the wait as well.
 */
@Singleton
class SignIn {
    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private final Semaphore turns = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final StaffMemberRepository members;
    private final Passwords passwords;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    SignIn(StaffMemberRepository members, Passwords passwords, Audit audit, Site site, Clock clock) {
        this.members = members;
        this.passwords = passwords;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** @param waitSeconds above zero: too many wrong tries, come back after that */
    record Outcome(Optional<StaffMember> member, long waitSeconds) {}

    Outcome attempt(String email, String password) {
        Outcome outcome = check(EmailAddress.plain(email).flatMap(plain -> members.findByPartnershipAndEmail(site.slug(), plain))
                .map(StaffMember::id).orElse(""), password);
        outcome.member().ifPresent(m -> audit.wrote(new Colleague(m.id(), m.displayName(), List.of()), "signed-in", "staff " + m.id(), null));
        return outcome;
    }

    /** The same for somebody who is signed in and shows the password again. */
    Outcome check(String id, String password) {
        turns.acquireUninterruptibly();
        try {
            return checkNow(id, password);
        } finally {
            turns.release();
        }
    }

    private Outcome checkNow(String id, String password) {
        Instant now = clock.instant();
        Optional<StaffMember> found = members.findByPartnershipAndId(site.slug(), id).filter(StaffMember::isActive);
        if (found.isPresent() && found.get().waitUntil() != null && found.get().waitUntil().isAfter(now)) {
            return new Outcome(Optional.empty(), Duration.between(now, found.get().waitUntil()).toSeconds() + 1);
        }
        boolean right = passwords.matches(password, found.map(StaffMember::passwordHash).orElse(null));
        if (right && found.get().failedCount() > 0) {
            members.forgetFailures(id);
        } else if (!right && found.isPresent()) {
            countFailure(found.get(), now);
        }
        return new Outcome(right ? members.findById(id) : Optional.empty(), 0);
    }

    private void countFailure(StaffMember seen, Instant now) {
        for (StaffMember member = seen; member != null; member = members.findById(seen.id()).orElse(null)) {
            int count = member.failedCount() + 1;
            if (members.countFailure(member.id(), count - 1, count, count < FREE_TRIES ? null : now.plus(wait(count))) == 1) {
                return;
            }
        }
    }

    private static Duration wait(int count) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE_TRIES, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
