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

    /** Of what was accepted together, what was not undone since; some of it may have been decided otherwise meanwhile. */
    @Query("SELECT d.* FROM tag_decision d JOIN response r ON r.id = d.response_id WHERE r.partnership = :partnership AND d.batch_id = :batchId"
            + " AND d.undone_at IS NULL ORDER BY d.response_id")
    List<TagDecision> ofBatch(String partnership, String batchId);

    @Query("SELECT COUNT(*) FROM tag_decision WHERE batch_id = :batchId")
    long countOfBatch(String batchId);

    /** Responses of a batch that a colleague decided otherwise since. */
    @Query("SELECT d.response_id FROM tag_decision d JOIN response r ON r.id = d.response_id WHERE r.partnership = :partnership AND d.batch_id = :batchId"
            + " AND r.standing IN ('RELEASED', 'KEPT_PRIVATE') AND EXISTS (SELECT 1 FROM tag_decision n WHERE n.response_id = d.response_id"
            + " AND n.undone_at IS NULL AND n.decided_at > d.decided_at) ORDER BY d.response_id")
    List<String> decidedSince(String partnership, String batchId);

    @Query("SELECT id FROM tag_decision WHERE id IN (:ids) AND undone_at IS NULL")
    List<String> notUndone(Collection<String> ids);

    @Query("UPDATE tag_decision SET undone_at = :at, undone_name = :name WHERE id IN (:ids)")
    void undoAll(Collection<String> ids, Instant at, String name);

    @Query("UPDATE tag_decision SET undone_at = :at, undone_name = :name WHERE id = :id")
    void undo(String id, Instant at, String name);
}
