package org.sayso.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OutboxRowRepository extends CrudRepository<OutboxRow, Long> {
    @Query("SELECT * FROM outbox WHERE reader = :reader AND next_try_at <= :now ORDER BY next_try_at, id LIMIT :size")
    List<OutboxRow> due(String reader, Instant now, int size);

    void deleteByIdIn(Collection<Long> ids);

    @Query("UPDATE outbox SET attempts = attempts + 1, next_try_at = :next WHERE id = :id")
    void later(Long id, Instant next);

    @Query("SELECT COUNT(*) FROM outbox")
    long waiting();
}
