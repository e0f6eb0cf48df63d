package org.sayso.decision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TellingRepository extends GenericRepository<Telling, String> {
    @Query("SELECT event_id, after_days, told_at, points, letters FROM decision_news WHERE partnership = :partnership AND event_id = :eventId ORDER BY after_days")
    List<Telling> of(String partnership, String eventId);

    /** Those of many events, in one question. */
    @Query("SELECT event_id, after_days, told_at, points, letters FROM decision_news WHERE partnership = :partnership AND told_at > :since")
    List<Telling> since(String partnership, Instant since);

    @Query("INSERT INTO decision_news (event_id, after_days, partnership, told_at, points, letters) VALUES (:eventId, :afterDays, :partnership, :at, :points, :letters)")
    void keep(String partnership, String eventId, int afterDays, Instant at, int points, int letters);
}
