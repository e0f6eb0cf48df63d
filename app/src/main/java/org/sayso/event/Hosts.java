package org.sayso.event;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Who runs an event. Names and needs of those who booked are for them alone. Ids of events must come from a look-up through the partnership. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Hosts extends GenericRepository<Event, String> {
    @Query("SELECT member_id FROM event_host WHERE event_id = :eventId ORDER BY added_at, member_id")
    List<String> of(String eventId);

    @Query("INSERT IGNORE INTO event_host (event_id, member_id, added_at) VALUES (:eventId, :memberId, :now)")
    void add(String eventId, String memberId, Instant now);

    @Query("DELETE FROM event_host WHERE event_id = :eventId AND member_id = :memberId")
    void remove(String eventId, String memberId);
}
