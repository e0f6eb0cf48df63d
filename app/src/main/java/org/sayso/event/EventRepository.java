package org.sayso.event;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EventRepository extends CrudRepository<Event, String> {
    Optional<Event> findByPartnershipAndSlug(String partnership, String slug);

    Optional<Event> findByPartnershipAndId(String partnership, String id);

    List<Event> findByPartnershipAndIdIn(String partnership, Collection<String> ids);

    List<Event> findByPartnershipOrderByStartsAt(String partnership);

    List<Event> findByPartnershipAndSeriesIdOrderByStartsAt(String partnership, String seriesId);

    boolean existsByPartnershipAndSlug(String partnership, String slug);

    @Query("SELECT * FROM event WHERE partnership = :partnership AND starts_at >= :from AND starts_at < :until ORDER BY starts_at, id")
    List<Event> startingBetween(String partnership, Instant from, Instant until);

    @Query("SELECT * FROM event WHERE partnership = :partnership AND opened_at IS NOT NULL AND cancelled_at IS NULL ORDER BY starts_at, id LIMIT 1")
    Optional<Event> first(String partnership);

    @Query("SELECT * FROM event WHERE partnership = :partnership AND opened_at IS NOT NULL AND cancelled_at IS NULL ORDER BY starts_at DESC, id LIMIT 1")
    Optional<Event> last(String partnership);

    @Query("SELECT * FROM event WHERE partnership = :partnership AND opened_at IS NOT NULL AND ends_at > :now ORDER BY starts_at, id")
    List<Event> ahead(String partnership, Instant now);

    @Query("SELECT * FROM event WHERE partnership = :partnership AND opened_at IS NOT NULL AND ends_at <= :now ORDER BY starts_at DESC, id LIMIT :size OFFSET :skip")
    List<Event> past(String partnership, Instant now, int size, long skip);

    @Query("SELECT * FROM event WHERE partnership = :partnership AND opened_at IS NOT NULL AND cancelled_at IS NULL AND ends_at > :after AND ends_at <= :until ORDER BY starts_at, id")
    List<Event> endedBetween(String partnership, Instant after, Instant until);

    @Query("SELECT COUNT(*) FROM event WHERE partnership = :partnership AND opened_at IS NOT NULL AND ends_at <= :now")
    long countPast(String partnership, Instant now);

    @Query("SELECT ref FROM event_action WHERE event_id = :eventId ORDER BY ref")
    List<String> actions(String eventId);

    @Query("INSERT INTO event_action (event_id, ref) VALUES (:eventId, :ref)")
    void addAction(String eventId, String ref);

    @Query("DELETE FROM event_action WHERE event_id = :eventId")
    void clearActions(String eventId);
}
