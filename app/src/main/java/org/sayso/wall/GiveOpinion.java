package org.sayso.wall;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.web.SiteKey;

/**
 * Keeps what somebody said to a statement. The row of the statement is locked before anything is kept: whoever takes the idea back at the same
 * moment waits, or was first and nothing is kept. An answer to words that are not there any more, or not these, is let go.
 */
@Singleton
class GiveOpinion {
    private final Statements statements;
    private final CardStatementRepository ofTeam;
    private final ResponseRepository responses;
    private final CardVoteRepository votes;
    private final Rounds rounds;
    private final Site site;
    private final SiteKey siteKey;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    GiveOpinion(
            Statements statements, CardStatementRepository ofTeam, ResponseRepository responses, CardVoteRepository votes, Rounds rounds, Site site,
            SiteKey siteKey, TransactionOperations<Connection> transactions, Clock clock) {
        this.statements = statements;
        this.ofTeam = ofTeam;
        this.responses = responses;
        this.votes = votes;
        this.rounds = rounds;
        this.site = site;
        this.siteKey = siteKey;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes what was sent from the card of a round.
     *
     * @return the round as it goes on: at its next card, also when it was too late to keep the answer; where it was, when that is no answer
     */
    Round take(Campaign campaign, Rounds.Held held, @Nullable String sent) {
        Round round = held.round();
        Optional<Opinion> opinion = Opinion.of(sent == null ? "" : sent);
        if (round.isOver() || opinion.isEmpty()) {
            return round;
        }
        boolean isKept = campaign.accepts(held.at(), clock.instant()) && give(campaign, round, opinion.get());
        return isKept ? round.answered(opinion.get()) : round.at(round.place() + 1);
    }

    /** @return whether it was kept */
    boolean give(Campaign campaign, Round round, Opinion opinion) {
        Round.Card card = round.card();
        Optional<Statement> seen = statements.on(campaign, card.id());
        return seen.isPresent() && transactions.executeWrite(status -> {
            // the lock comes first: MariaDB refuses one on a row that changed since the transaction looked at anything
            boolean isThere = (seen.get().isOfTeam() ? team(campaign, card) : idea(card)).filter(card::is).isPresent();
            if (isThere) {
                votes.put(rounds.hash(round), card.id(), campaign.id(), card.ofWords(), opinion.name());
            }
            return isThere;
        });
    }

    private Optional<Statement> team(Campaign campaign, Round.Card card) {
        return ofTeam.lock(campaign.id(), card.id()).map(statement -> Statement.of(statement, siteKey));
    }

    private Optional<Statement> idea(Round.Card card) {
        return responses.lock(site.slug(), card.id()).filter(Response::isQuotable).map(response -> Statement.of(response, siteKey));
    }
}
