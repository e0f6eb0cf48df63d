package org.sayso.wall;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Which statements can be on the cards of a campaign: those of its team, and ideas that everybody may read, are short enough and are in English or
 * put into it. A person can take each off. A question to a leader is none: nobody agrees with it.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CardRepository extends GenericRepository<CardStatement, String> {
    String SHORT = IdeaRepository.QUOTABLE + " AND CHAR_LENGTH(COALESCE(r.public_words, r.words)) <= " + Statement.LONGEST
            + " AND (r.english IS NULL OR CHAR_LENGTH(r.english) <= " + Statement.LONGEST + ") AND (r.language IS NULL OR r.language = 'en' OR r.english IS NOT NULL)"
            + " AND r.channel <> 'question'";
    String ON = " NOT EXISTS (SELECT 1 FROM card_off o WHERE o.card_id = ";
    String ANSWERED = " LEFT JOIN (SELECT card_id, COUNT(*) AS times FROM card_vote WHERE campaign_id = :campaignId GROUP BY card_id) v ON v.card_id = ";

    /** @param times how often it was answered */
    @Introspected
    record Seen(String id, long times) {}

    /** Ideas, those that were answered least often first. */
    @Query("SELECT r.id AS id, COALESCE(v.times, 0) AS times FROM response r" + ANSWERED + "r.id WHERE " + SHORT + " AND" + ON + "r.id) ORDER BY times, r.id LIMIT :size")
    List<Seen> ideas(String campaignId, int size);

    /** Statements of the team, in the same order. */
    @Query("SELECT s.id AS id, COALESCE(v.times, 0) AS times FROM card_statement s" + ANSWERED + "s.id WHERE s.campaign_id = :campaignId AND" + ON
            + "s.id) ORDER BY times, s.id LIMIT :size")
    List<Seen> ofTeam(String campaignId, int size);

    /** Also those that somebody took off. */
    @Query("SELECT r.id FROM response r WHERE " + SHORT)
    List<String> allIdeas(String campaignId);

    @Query("SELECT card_id FROM card_off WHERE campaign_id = :campaignId")
    Set<String> off(String campaignId);

    @Query("INSERT IGNORE INTO card_off (card_id, campaign_id, off_at, staff_name) VALUES (:cardId, :campaignId, :at, :staffName)")
    int takeOff(String cardId, String campaignId, Instant at, String staffName);

    @Query("DELETE FROM card_off WHERE card_id = :cardId AND campaign_id = :campaignId")
    int putBack(String cardId, String campaignId);
}
