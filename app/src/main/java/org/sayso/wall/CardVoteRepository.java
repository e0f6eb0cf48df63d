package org.sayso.wall;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** What people said to statements: numbers, with nothing that leads to whoever said it. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CardVoteRepository extends GenericRepository<CardStatement, String> {
    /** How many said so of these words. */
    @Introspected
    record Counted(String cardId, String ofWords, Opinion opinion, long votes) {}

    /** One answer of a round to a statement: sent again, it takes the place of the one before. */
    @Query("INSERT INTO card_vote (round_hash, card_id, campaign_id, of_words, opinion) VALUES (:roundHash, :cardId, :campaignId, :ofWords, :opinion)"
            + " ON DUPLICATE KEY UPDATE of_words = VALUES(of_words), opinion = VALUES(opinion)")
    void put(String roundHash, String cardId, String campaignId, String ofWords, String opinion);

    @Query("SELECT card_id, of_words, opinion, COUNT(*) AS votes FROM card_vote WHERE campaign_id = :campaignId GROUP BY card_id, of_words, opinion")
    List<Counted> inCampaign(String campaignId);

    @Query("SELECT card_id, of_words, opinion, COUNT(*) AS votes FROM card_vote WHERE campaign_id = :campaignId AND card_id IN (:cardIds)"
            + " GROUP BY card_id, of_words, opinion")
    List<Counted> of(String campaignId, Collection<String> cardIds);

    @Query("SELECT DISTINCT card_id FROM card_vote WHERE card_id IN (:cardIds)")
    List<String> withVotes(Collection<String> cardIds);

    @Query("DELETE FROM card_vote WHERE card_id = :cardId AND of_words <> :ofWords")
    void eraseOfOtherWords(String cardId, String ofWords);
}
