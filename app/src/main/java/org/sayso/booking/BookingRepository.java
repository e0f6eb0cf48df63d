package org.sayso.booking;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
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
interface BookingRepository extends CrudRepository<Booking, String> {
    /** Sums of people. @param came of those who booked */
    @Introspected
    record Sums(String eventId, long booked, long waiting, long came, long online) {}

    Optional<Booking> findByPartnershipAndId(String partnership, String id);

    Optional<Booking> findByPartnershipAndTokenHash(String partnership, String tokenHash);

    Optional<Booking> findByEventIdAndId(String eventId, String id);

    @Query("SELECT * FROM booking WHERE event_id = :eventId ORDER BY made_at, id")
    List<Booking> of(String eventId);

    @Query("SELECT * FROM booking WHERE event_id = :eventId AND state <> 'CANCELLED' ORDER BY made_at, id")
    List<Booking> standing(String eventId);

    @Query("SELECT * FROM booking WHERE event_id = :eventId AND contact_mark = :mark AND state <> 'CANCELLED' ORDER BY made_at, id")
    List<Booking> standingOf(String eventId, String mark);

    @Query("SELECT * FROM booking WHERE event_id = :eventId AND state = 'WAITING' ORDER BY made_at, id")
    List<Booking> waiting(String eventId);

    @Query("SELECT COALESCE(SUM(people), 0) FROM booking WHERE event_id = :eventId AND state = 'BOOKED' AND joins = :joins")
    int taken(String eventId, Joins joins);

    @Query("SELECT event_id, COALESCE(SUM(CASE WHEN state = 'BOOKED' THEN people ELSE 0 END), 0) AS booked, COALESCE(SUM(CASE WHEN state = 'WAITING' THEN people ELSE 0 END), 0) AS waiting,"
            + " COALESCE(SUM(CASE WHEN state <> 'CANCELLED' THEN came ELSE 0 END), 0) AS came, COALESCE(SUM(CASE WHEN state = 'BOOKED' AND joins = 'ONLINE' THEN people ELSE 0 END), 0) AS online"
            + " FROM booking WHERE event_id IN (:eventIds) GROUP BY event_id")
    List<Sums> sums(Collection<String> eventIds);

    /** Only the number and the time: nobody at the door is overtaken by somebody who reads her booking. */
    @Query("UPDATE booking SET came = :came, checked_in_at = :at WHERE id = :id AND event_id = :eventId AND state <> 'CANCELLED'")
    int came(String eventId, String id, @Nullable Integer came, @Nullable Instant at);
}
