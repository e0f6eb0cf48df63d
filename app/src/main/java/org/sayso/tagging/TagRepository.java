package org.sayso.tagging;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TagRepository extends GenericRepository<Tag, String> {
    void saveAll(Collection<Tag> tags);

    @Query("SELECT * FROM tag WHERE decision_id IN (:decisionIds) ORDER BY decision_id, place")
    List<Tag> of(Collection<String> decisionIds);

    @Query("SELECT t.priority AS name, COUNT(*) AS n FROM tag t JOIN tag_decision d ON d.id = t.decision_id JOIN response r ON r.id = d.response_id"
            + " JOIN campaign c ON c.id = r.campaign_id WHERE r.partnership = :partnership AND c.plan = :plan"
            + " AND r.standing IN ('RELEASED', 'KEPT_PRIVATE') AND " + Tags.HOLDS + " GROUP BY t.priority")
    List<Tally> perPriority(String partnership, String plan);
}
