package org.sayso.booking;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Ids of events must come from a look-up through the partnership. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WalkInRepository extends CrudRepository<WalkIn, String> {
    @Introspected
    record Sum(String eventId, long people) {}

    List<WalkIn> findByEventIdOrderByCameAtDesc(String eventId);

    Optional<WalkIn> findByEventIdAndId(String eventId, String id);

    @Query("SELECT event_id, COALESCE(SUM(people), 0) AS people FROM booking_walk_in WHERE event_id IN (:eventIds) GROUP BY event_id")
    List<Sum> sums(Collection<String> eventIds);

    @Query("UPDATE booking_walk_in SET name = NULL WHERE partnership = :partnership AND name IS NOT NULL AND event_id IN (SELECT id FROM event WHERE partnership = :partnership AND ends_at < :before)")
    int forget(String partnership, Instant before);
}
