package org.sayso.decision;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PointRepository extends CrudRepository<Point, String> {
    String OPEN = " FROM decision_point p JOIN event e ON e.id = p.event_id WHERE p.partnership = :partnership AND p.state = 'OPEN' AND e.cancelled_at IS NULL AND (:seesAll = 1"
            + " OR EXISTS (SELECT 1 FROM event_host h WHERE h.event_id = p.event_id AND h.member_id = :member)"
            + " OR EXISTS (SELECT 1 FROM decision_record r WHERE r.event_id = p.event_id AND r.published_at IS NOT NULL))";

    /** How many points of an event stand so; late ones are open ones. */
    @Introspected
    record Tally(String eventId, PointState state, long points, long late) {}

    /** How many are open, and how many of those are late. */
    @Introspected
    record Open(long points, long late) {}

    Optional<Point> findByPartnershipAndId(String partnership, String id);

    /** In the order in which they are due. */
    @Query("SELECT * FROM decision_point WHERE partnership = :partnership AND event_id = :eventId ORDER BY due_on, made_at, id")
    List<Point> of(String partnership, String eventId);

    @Query("SELECT event_id, state, COUNT(*) AS points, SUM(CASE WHEN state = 'OPEN' AND due_on < :today THEN 1 ELSE 0 END) AS late FROM decision_point"
            + " WHERE partnership = :partnership AND event_id IN (:eventIds) GROUP BY event_id, state")
    List<Tally> tallies(String partnership, Collection<String> eventIds, LocalDate today);

    @Query("SELECT p.* FROM decision_point p JOIN decision_record r ON r.event_id = p.event_id WHERE p.partnership = :partnership AND p.event_id = :eventId AND r.published_at IS NOT NULL"
            + " AND p.finished_at > :since ORDER BY p.finished_at, p.id")
    List<Point> finishedSince(String partnership, String eventId, Instant since);

    @Query("SELECT event_id FROM decision_record WHERE partnership = :partnership AND event_id IN (:eventIds) AND published_at IS NOT NULL")
    List<String> published(String partnership, Collection<String> eventIds);

    @Query("SELECT event_id FROM decision_closing WHERE partnership = :partnership AND event_id IN (:eventIds)")
    List<String> closed(String partnership, Collection<String> eventIds);

    /** Open points of events that were not cancelled, the one that is due first before the others. @param seesAll 1, or 0: those of events that the member runs, and those that everybody can read */
    @Query("SELECT p.*" + OPEN + " ORDER BY p.due_on, p.made_at, p.id LIMIT :size OFFSET :skip")
    List<Point> open(String partnership, int seesAll, String member, int size, long skip);

    @Query("SELECT COUNT(*) AS points, COALESCE(SUM(CASE WHEN p.due_on < :today THEN 1 ELSE 0 END), 0) AS late" + OPEN)
    Open countOpen(String partnership, int seesAll, String member, LocalDate today);

    /** Those of these events that the member runs. */
    @Query("SELECT event_id FROM event_host WHERE member_id = :member AND event_id IN (:eventIds)")
    List<String> runBy(String member, Collection<String> eventIds);
}
