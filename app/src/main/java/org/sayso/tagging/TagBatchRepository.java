package org.sayso.tagging;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TagBatchRepository extends GenericRepository<TagBatch, String> {
    TagBatch save(TagBatch batch);

    Optional<TagBatch> findByPartnershipAndId(String partnership, String id);

    @Query("UPDATE tag_batch SET undone_at = :at, undone_name = :name WHERE partnership = :partnership AND id = :id")
    void undo(String partnership, String id, Instant at, String name);
}
