package org.sayso.result;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.sayso.feedback.Response;
import org.sayso.tagging.Tags;

/** Counts and ids of one campaign, by what people decided and nobody undid. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ResultRepository extends GenericRepository<Response, String> {
    String READ = "r.standing IN ('RELEASED', 'KEPT_PRIVATE')";
    String OF_PLAN = " FROM response r JOIN campaign c ON c.id = r.campaign_id JOIN tag_decision d ON d.response_id = r.id";
    String TAGGED = " FROM response r JOIN tag_decision d ON d.response_id = r.id JOIN tag t ON t.decision_id = d.id"
            + " WHERE r.partnership = :partnership AND r.campaign_id = :campaignId AND " + Tags.HOLDS;

    @Introspected
    record Count(String campaignId, String priority, long people) {}

    /** @param id of a response that may be quoted */
    @Introspected
    record Voice(String priority, String id) {}

    /** In every campaign that feeds the plan. */
    @Query("SELECT r.campaign_id AS campaign_id, t.priority AS priority, COUNT(DISTINCT r.id) AS people" + OF_PLAN + " JOIN tag t ON t.decision_id = d.id"
            + " WHERE r.partnership = :partnership AND c.plan = :plan AND " + READ + " AND " + Tags.HOLDS + " GROUP BY r.campaign_id, t.priority")
    List<Count> perPriority(String partnership, String plan);

    /** Those of whom a person said that they fit no priority: under a priority without a name. */
    @Query("SELECT r.campaign_id AS campaign_id, '' AS priority, COUNT(*) AS people" + OF_PLAN
            + " WHERE r.partnership = :partnership AND c.plan = :plan AND " + READ + " AND " + Tags.HOLDS
            + " AND NOT EXISTS (SELECT 1 FROM tag t WHERE t.decision_id = d.id) GROUP BY r.campaign_id")
    List<Count> fitNone(String partnership, String plan);

    /** Whether somebody's words still wait to be read first. Those with the safeguarding lead are not told from them. */
    @Query("SELECT COUNT(*) FROM response WHERE partnership = :partnership AND campaign_id = :campaignId AND standing IN ('HELD', 'CONCERN')")
    long unread(String partnership, String campaignId);

    /** Those that were released but not yet set against the plan. What is kept private may be about nothing that a plan says. */
    @Query("SELECT COUNT(*) FROM response r WHERE r.partnership = :partnership AND r.campaign_id = :campaignId AND r.standing = 'RELEASED'"
            + " AND NOT EXISTS (SELECT 1 FROM tag_decision d WHERE d.response_id = r.id AND d.undone_at IS NULL)")
    long undecided(String partnership, String campaignId);

    /** Under each priority the newest that may be quoted. @param size at most so many of each */
    @Query("SELECT v.priority, v.id FROM (SELECT t.priority AS priority, r.id AS id, ROW_NUMBER() OVER (PARTITION BY t.priority ORDER BY r.received_at DESC, r.id) AS place"
            + TAGGED + " AND r.standing = 'RELEASED' AND r.may_quote = TRUE) v WHERE v.place <= :size ORDER BY v.priority, v.place")
    List<Voice> quotable(String partnership, String campaignId, int size);
}
