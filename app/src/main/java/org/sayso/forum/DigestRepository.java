package org.sayso.forum;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DigestRepository extends GenericRepository<Digest, String> {
    /** The newest first. */
    @Query("SELECT id, made_at, events, changes, letters FROM forum_digest WHERE partnership = :partnership AND forum_id = :forumId ORDER BY made_at DESC, id")
    List<Digest> of(String partnership, String forumId);

    @Query("INSERT INTO forum_digest (id, partnership, forum_id, made_at, events, changes, letters) VALUES (:id, :partnership, :forumId, :at, :events, :changes, :letters)")
    void keep(String id, String partnership, String forumId, Instant at, int events, int changes, int letters);

    @Query("SELECT about_id FROM forum_told WHERE forum_id = :forumId")
    List<String> told(String forumId);

    @Query("INSERT INTO forum_told (forum_id, about_id, digest_id) VALUES (:forumId, :aboutId, :digestId)")
    void tell(String forumId, String aboutId, String digestId);
}
