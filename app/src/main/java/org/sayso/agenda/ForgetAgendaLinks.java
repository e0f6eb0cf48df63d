package org.sayso.agenda;

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

/** Erases which link voted for what and proposed what, 30 days after the event. How many chose each item stays. */
@Singleton
class ForgetAgendaLinks {
    static final Duration KEPT = Duration.ofDays(30);
    private static final Logger LOG = LoggerFactory.getLogger(ForgetAgendaLinks.class);
    private final VoteRepository votes;
    private final Site site;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    ForgetAgendaLinks(VoteRepository votes, Site site, TransactionOperations<Connection> transactions, Clock clock) {
        this.votes = votes;
        this.site = site;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "${sayso.agenda-links.first:4m}", fixedDelay = "${sayso.agenda-links.pause:6h}")
    void forgetWhatIsOver() {
        try {
            forget();
        } catch (RuntimeException e) {
            LOG.warn("Links to agendas that are over wait to be erased: {}", e.getClass().getSimpleName());
        }
    }

    void forget() {
        Instant ended = clock.instant().minus(KEPT);
        transactions.executeWrite(status -> {
            votes.forgetVotes(site.slug(), ended);
            votes.forgetAuthors(site.slug(), ended);
            votes.forgetLinks(site.slug(), ended);
            return ended;
        });
    }
}
