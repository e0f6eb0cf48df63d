package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/**
 * What people made of suggestions that they had before them. Only decisions that hold and that were made one by one: whoever accepts two
 * hundred together has not looked at each.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CheckedRepository extends GenericRepository<TagDecision, String> {
    String OF = " FROM tag_decision d JOIN response r ON r.id = d.response_id JOIN campaign c ON c.id = r.campaign_id";
    String ONE_BY_ONE = " WHERE r.partnership = :partnership AND c.plan = :plan AND r.standing IN ('RELEASED', 'KEPT_PRIVATE')"
            + " AND d.batch_id IS NULL AND d.suggested IS NOT NULL AND " + Tags.HOLDS;

    @Query("SELECT d.suggested AS priority, FLOOR(d.suggested_sure * 100) AS hundredth, d.suggested_none AS suggested_none, COUNT(*) AS n,"
            + " SUM(CASE WHEN d.suggested_none = TRUE THEN CASE WHEN d.kind = 'FITS_NONE' THEN 1 ELSE 0 END WHEN t.priority IS NULL THEN 0 ELSE 1 END) AS agreed" + OF
            + " LEFT JOIN tag t ON t.decision_id = d.id AND t.priority = d.suggested" + ONE_BY_ONE
            + " GROUP BY d.suggested, FLOOR(d.suggested_sure * 100), d.suggested_none")
    List<Checked> perSuggested(String partnership, String plan);

    @Query("SELECT t.priority AS priority, COUNT(*) AS n, SUM(CASE WHEN d.suggested = t.priority AND NOT COALESCE(d.suggested_none, FALSE) THEN 1 ELSE 0 END) AS found" + OF
            + " JOIN tag t ON t.decision_id = d.id" + ONE_BY_ONE + " GROUP BY t.priority")
    List<Found> perTagged(String partnership, String plan);

    /** How many responses people set against a priority, and how many of them had it first: before any other, and before "fits none". */
    @Introspected
    record Found(String priority, long n, long found) {}
}
