package org.sayso.forum;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** Ids of forums must come from a look-up through the partnership. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CountRepository extends GenericRepository<Forum, String> {
    /** @param place slug of an area; empty for all members */
    @Introspected
    record Row(String place, long members) {}

    @Query("SELECT place, members FROM forum_count WHERE forum_id = :forumId AND counted_on = (SELECT MAX(c.counted_on) FROM forum_count c WHERE c.forum_id = :forumId)")
    List<Row> latest(String forumId);

    @Query("SELECT COUNT(*) FROM forum_count WHERE forum_id = :forumId AND counted_on = :day")
    long countRows(String forumId, LocalDate day);

    @Query("DELETE FROM forum_count WHERE forum_id = :forumId")
    void clear(String forumId);

    @Query("INSERT INTO forum_count (forum_id, counted_on, place, members) VALUES (:forumId, :day, :place, :members)")
    void keep(String forumId, LocalDate day, String place, long members);
}
