package org.sayso.forum;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ForumRepository extends CrudRepository<Forum, String> {
    Optional<Forum> findByPartnershipAndSlug(String partnership, String slug);

    Optional<Forum> findByPartnershipAndId(String partnership, String id);

    List<Forum> findByPartnershipOrderByTitle(String partnership);

    boolean existsByPartnershipAndSlug(String partnership, String slug);

    /** Waits for whoever has it, and holds it until the transaction ends: who joins, leaves, changes and is written to comes one after the other. */
    @Query("SELECT * FROM forum WHERE partnership = :partnership AND id = :id FOR UPDATE")
    Optional<Forum> lock(String partnership, String id);

    @Query("UPDATE forum SET opened_at = :now, version = version + 1 WHERE id = :id AND opened_at IS NULL AND closed_at IS NULL")
    int open(String id, Instant now);

    @Query("UPDATE forum SET closed_at = :now, version = version + 1 WHERE id = :id AND closed_at IS NULL")
    int close(String id, Instant now);

    @Query("UPDATE forum SET held_at = :now, version = version + 1 WHERE id = :id AND closed_at IS NULL AND held_at IS NULL")
    int hold(String id, Instant now);

    @Query("UPDATE forum SET held_at = NULL, version = version + 1 WHERE id = :id AND closed_at IS NULL AND held_at IS NOT NULL")
    int release(String id);
}
