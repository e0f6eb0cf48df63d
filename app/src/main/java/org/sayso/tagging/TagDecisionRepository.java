package org.sayso.tagging;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TagDecisionRepository extends CrudRepository<TagDecision, String> {
    @Query("SELECT d.* FROM tag_decision d JOIN response r ON r.id = d.response_id WHERE r.partnership = :partnership AND d.id = :id")
    Optional<TagDecision> find(String partnership, String id);

    @Query("SELECT d.* FROM tag_decision d JOIN response r ON r.id = d.response_id WHERE r.partnership = :partnership AND r.id IN (:ids) AND " + Tags.HOLDS)
    List<TagDecision> current(String partnership, Collection<String> ids);

    @Query("SELECT d.* FROM tag_decision d JOIN response r ON r.id = d.response_id WHERE r.partnership = :partnership AND r.id = :responseId ORDER BY d.decided_at DESC")
    List<TagDecision> history(String partnership, String responseId);

    /** What this colleague decided last, of what still holds. */
    @Query("SELECT d.* FROM tag_decision d JOIN response r ON r.id = d.response_id WHERE r.partnership = :partnership AND d.staff_id = :staffId"
            + " AND d.decided_at > :since AND r.standing IN ('RELEASED', 'KEPT_PRIVATE') AND " + Tags.HOLDS + " ORDER BY d.decided_at DESC LIMIT 1")
    Optional<TagDecision> lastBy(String partnership, String staffId, Instant since);

    @Query("UPDATE tag_decision SET undone_at = :at, undone_name = :name WHERE id = :id")
    void undo(String id, Instant at, String name);
}
