package org.sayso.forum;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sayso.partnership.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases by the clock: who did not confirm after 7 days, and the members of a closed forum 30 days after. */
@Singleton
class ForgetMembers {
    static final Duration UNCONFIRMED = Duration.ofDays(7);
    static final Duration CLOSED = Duration.ofDays(30);
    private static final Logger LOG = LoggerFactory.getLogger(ForgetMembers.class);
    private final MemberRepository members;
    private final AskedLately asked;
    private final ForumLetters letters;
    private final TransactionOperations<Connection> transactions;
    private final Site site;
    private final Clock clock;

    ForgetMembers(MemberRepository members, AskedLately asked, ForumLetters letters, TransactionOperations<Connection> transactions, Site site, Clock clock) {
        this.members = members;
        this.asked = asked;
        this.letters = letters;
        this.transactions = transactions;
        this.site = site;
        this.clock = clock;
    }

    static Instant forgottenOn(Instant askedAt) {
        return askedAt.plus(UNCONFIRMED);
    }

    static Instant erasedOn(Instant closedAt) {
        return closedAt.plus(CLOSED);
    }

    @Scheduled(initialDelay = "${sayso.forums.forget:3m}", fixedDelay = "${sayso.forums.forget:30m}")
    void forgetWhatIsOver() {
        try {
            forget();
        } catch (RuntimeException e) {
            LOG.warn("Members of forums wait to be erased: {}", e.getClass().getSimpleName());
        }
    }

    void forget() {
        Instant now = clock.instant();
        members.unconfirmed(site.slug(), now.minus(UNCONFIRMED)).forEach(waits -> forget(waits, () -> members.forgetUnconfirmed(waits.id())));
        members.ofClosed(site.slug(), now.minus(CLOSED)).forEach(member -> forget(member, () -> members.deleteById(member.id())));
        asked.forget(site.slug(), now.minus(AskedLately.WHILE));
    }

    /** With her row goes what waits to be sent to her. */
    private void forget(Member member, Runnable row) {
        transactions.executeWrite(status -> {
            letters.drop(member);
            row.run();
            return null;
        });
    }
}
