package org.sayso.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.sayso.web.SiteKey;

/**
 * Slows down whoever guesses passwords, and nobody else. For one email from one place: from the fifth wrong one on, a wait
 * of 30 seconds, then twice as long each time, at most 15 minutes; forgotten after a right one, or a day. From one place for
 * any email: after {@value #FROM_ONE_PLACE} wrong ones within a quarter of an hour, a wait until it is over. So an account
 * is never closed to its owner by guesses from elsewhere. An email that nobody has counts the same, else the wait would tell
 * who works here. Kept in the database, so that each server knows; never called in a
 * transaction, where it would not see what others count. Thread-safe.
 */
@Singleton
class WrongPasswords {
    /** Generous: a whole council may come from one address. */
    static final int FROM_ONE_PLACE = 100;
    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration PLACE_FOR = Duration.ofMinutes(15);
    private static final Duration PAIR_FOR = Duration.ofDays(1);
    private final WrongPasswordRepository wrongPasswords;
    private final SiteKey siteKey;
    private final Clock clock;

    WrongPasswords(WrongPasswordRepository wrongPasswords, SiteKey siteKey, Clock clock) {
        this.wrongPasswords = wrongPasswords;
        this.siteKey = siteKey;
        this.clock = clock;
    }

    /** @param email plain, or as typed when it is none @param from where it is typed, see {@link org.sayso.web.ClientAddress} */
    record Tried(String email, String from) {}

    /** Zero when a password may be looked at now. */
    long waitSeconds(Tried tried) {
        Instant now = clock.instant();
        return Stream.of(pair(tried), place(tried)).flatMap(key -> wrongPasswords.findById(key).stream())
                .map(WrongPassword::waitUntil).filter(until -> until != null && until.isAfter(now))
                .mapToLong(until -> Duration.between(now, until).toSeconds() + 1).max().orElse(0);
    }

    void count(Tried tried) {
        Instant now = clock.instant();
        clearOld(now);
        count(pair(tried), now, true);
        count(place(tried), now, false);
    }

    /** After a right password; what else came from that place stays counted. */
    void forget(Tried tried) {
        wrongPasswords.deleteById(pair(tried));
    }

    private void clearOld(Instant now) {
        wrongPasswords.old(now).forEach(key -> wrongPasswords.forgetOld(key, now));
    }

    private void count(String key, Instant now, boolean isPair) {
        while (!counted(key, wrongPasswords.findById(key).orElse(null), now, isPair)) {
            Thread.onSpinWait(); // somebody else counted in between
        }
    }

    private boolean counted(String key, @Nullable WrongPassword seen, Instant now, boolean isPair) {
        boolean goesOn = seen != null && seen.keptUntil().isAfter(now);
        int count = goesOn ? seen.wrongCount() + 1 : 1;
        Instant kept = isPair ? now.plus(PAIR_FOR) : goesOn ? seen.keptUntil() : now.plus(PLACE_FOR);
        Instant wait = isPair ? pairWait(count, now) : count >= FROM_ONE_PLACE ? kept : null;
        return seen == null ? isFirst(new WrongPassword(key, count, wait, kept))
                : wrongPasswords.count(key, seen.wrongCount(), seen.keptUntil(), count, wait, kept) == 1;
    }

    private boolean isFirst(WrongPassword made) {
        try {
            wrongPasswords.save(made);
            return true;
        } catch (DataAccessException e) {
            if (e.getCause() instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith("23")) {
                return false;
            }
            throw e;
        }
    }

    private static @Nullable Instant pairWait(int count, Instant now) {
        if (count < FREE_TRIES) {
            return null;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE_TRIES, 10));
        return now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    private String pair(Tried tried) {
        return siteKey.hash("wrong-password", tried.email(), tried.from());
    }

    private String place(Tried tried) {
        return siteKey.hash("wrong-passwords-from", tried.from());
    }
}
