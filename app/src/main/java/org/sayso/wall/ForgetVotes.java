package org.sayso.wall;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Collection;
import java.util.Optional;
import org.sayso.feedback.OutboxReader;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.web.SiteKey;

/**
 * Erases what people said to an idea that is not to be read any more, and to words of it that are not shown any more. The card itself is gone before
 * this runs: it is looked up each time.
 */
@Singleton
class ForgetVotes implements OutboxReader {
    private final CardVoteRepository votes;
    private final ResponseRepository responses;
    private final SiteKey siteKey;
    private final Site site;
    private final TransactionOperations<Connection> transactions;

    ForgetVotes(
            CardVoteRepository votes, ResponseRepository responses, SiteKey siteKey, Site site, TransactionOperations<Connection> transactions) {
        this.votes = votes;
        this.responses = responses;
        this.siteKey = siteKey;
        this.site = site;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "wall";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void read(Collection<String> responseIds) {
        votes.withVotes(responseIds).forEach(id -> transactions.executeWrite(status -> {
            Optional<Response> response = responses.lock(site.slug(), id);
            votes.eraseOfOtherWords(id, response.filter(Response::isQuotable).map(r -> Statement.of(r, siteKey).ofWords()).orElse(Statement.NO_WORDS));
            return id;
        }));
    }
}
