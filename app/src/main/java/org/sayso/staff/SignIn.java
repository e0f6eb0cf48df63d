package org.sayso.staff;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.sayso.partnership.Site;

/**
 * Checks an e-mail and a password. From the fifth wrong one on, that account waits: 30 seconds, then twice as long each
 * time, at most 15 minutes. Sessions that are open elsewhere go on.
 */
@Singleton
class SignIn {
    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
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

    @Transactional
    Outcome attempt(String email, String password) {
        Instant now = clock.instant();
        Optional<StaffMember> found = members.findByPartnershipAndEmail(site.slug(), email.strip().toLowerCase(Locale.ROOT))
                .filter(m -> m.state().equals(StaffMember.ACTIVE));
        if (found.isPresent() && found.get().waitUntil() != null && found.get().waitUntil().isAfter(now)) {
            return new Outcome(Optional.empty(), Duration.between(now, found.get().waitUntil()).toSeconds() + 1);
        }
        boolean right = passwords.matches(password, found.map(StaffMember::passwordHash).orElse(null));
        if (found.isEmpty()) {
            return new Outcome(Optional.empty(), 0);
        }
        StaffMember member = found.get();
        if (!right) {
            int count = member.failedCount() + 1;
            members.update(member.withFailures(count, count < FREE_TRIES ? null : now.plus(wait(count))));
            return new Outcome(Optional.empty(), 0);
        }
        audit.wrote(new Colleague(member.id(), member.displayName(), java.util.List.of()), "signed-in", "staff " + member.id(), null);
        return new Outcome(Optional.of(member.failedCount() == 0 ? member : members.update(member.withFailures(0, null))), 0);
    }

    private static Duration wait(int count) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE_TRIES, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
