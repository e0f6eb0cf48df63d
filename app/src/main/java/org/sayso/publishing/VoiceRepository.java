package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.sayso.tagging.Tags;

/** Which responses stand under a priority: by the latest decision of a person that was not undone. Ids only. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VoiceRepository extends GenericRepository<Change, String> {
    String TAGGED = " FROM response r JOIN campaign c ON c.id = r.campaign_id JOIN tag_decision d ON d.response_id = r.id JOIN tag t ON t.decision_id = d.id"
            + " WHERE r.partnership = :partnership AND c.plan = :plan AND " + Tags.HOLDS;

    /** @param id of a response that stands under the priority */
    @Introspected
    record Voice(String priority, String id) {}

    /** The newest that may be quoted under each priority of a plan, newest first. @param size at most so many of each */
    @Query("SELECT v.priority, v.id FROM (SELECT t.priority AS priority, r.id AS id, ROW_NUMBER() OVER (PARTITION BY t.priority ORDER BY r.received_at DESC, r.id) AS place"
            + TAGGED + " AND r.standing = 'RELEASED' AND r.may_quote = TRUE) v WHERE v.place <= :size ORDER BY v.priority, v.place")
    List<Voice> quotable(String partnership, String plan, int size);

    @Query("SELECT r.id" + TAGGED + " AND t.priority = :priority AND r.standing IN ('RELEASED', 'KEPT_PRIVATE')"
            + " AND NOT EXISTS (SELECT 1 FROM change_response l WHERE l.response_id = r.id) ORDER BY r.received_at DESC, r.id LIMIT :size")
    List<String> unanswered(String partnership, String plan, String priority, int size);
}
