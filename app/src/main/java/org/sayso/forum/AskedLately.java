package org.sayso.forum;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Duration;
import java.time.Instant;

/** When letters went to an address that somebody typed to join, for a day and over all forums, also where its row is gone: whoever knows an address can not fill its box. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AskedLately extends GenericRepository<Forum, String> {
    Duration WHILE = Duration.ofDays(1);
    Duration PAUSE = Duration.ofHours(1);
    int MOST = 3;

    /** @param mark of the address for all forums of this site. @return letters in all of them */
    @Query("SELECT COUNT(*) FROM forum_asked WHERE partnership = :partnership AND mark = :mark AND asked_at > :since")
    long count(String partnership, String mark, Instant since);

    @Query("SELECT COUNT(*) FROM forum_asked WHERE forum_id = :forumId AND mark = :mark AND asked_at > :since")
    long countOf(String forumId, String mark, Instant since);

    @Query("INSERT INTO forum_asked (id, partnership, forum_id, mark, asked_at) VALUES (:id, :partnership, :forumId, :mark, :at)")
    void keep(String id, String partnership, String forumId, String mark, Instant at);

    @Query("DELETE FROM forum_asked WHERE partnership = :partnership AND asked_at < :before")
    void forget(String partnership, Instant before);
}
