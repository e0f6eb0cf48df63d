package org.sayso.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Which responses stand under a priority: by the latest decision of a person that was not undone. Ids only. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VoiceRepository extends GenericRepository<Change, String> {
    String UNDER = "SELECT r.id FROM response r JOIN campaign c ON c.id = r.campaign_id JOIN tag_decision d ON d.response_id = r.id JOIN tag t ON t.decision_id = d.id"
            + " WHERE r.partnership = :partnership AND c.plan = :plan AND t.priority = :priority AND d.undone_at IS NULL"
            + " AND NOT EXISTS (SELECT 1 FROM tag_decision n WHERE n.response_id = d.response_id AND n.undone_at IS NULL AND n.decided_at > d.decided_at)";
    String NEWEST = " ORDER BY r.received_at DESC, r.id LIMIT :size";

    @Query(UNDER + " AND r.standing = 'RELEASED' AND r.may_quote = TRUE" + NEWEST)
    List<String> quotable(String partnership, String plan, String priority, int size);

    @Query(UNDER + " AND r.standing IN ('RELEASED', 'KEPT_PRIVATE') AND NOT EXISTS (SELECT 1 FROM change_response l WHERE l.response_id = r.id)" + NEWEST)
    List<String> unanswered(String partnership, String plan, String priority, int size);

    @Query("SELECT COUNT(*) FROM response r WHERE r.partnership = :partnership AND r.standing IN ('RELEASED', 'KEPT_PRIVATE')"
            + " AND NOT EXISTS (SELECT 1 FROM tag_decision d WHERE d.response_id = r.id AND d.undone_at IS NULL)")
    long undecided(String partnership);
}
