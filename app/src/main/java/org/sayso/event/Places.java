package org.sayso.event;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/**
 * How many places of an event are taken. Whoever books or gives back a place calls {@link #lock} first, inside a transaction: of two who want the last
 * place the database lets one at a time through. Ids of events must come from a look-up through the partnership.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Places extends GenericRepository<Event, String> {
    @Introspected
    record Taken(String eventId, int taken) {}

    /** Waits for whoever has it, and holds it until the transaction ends. @return places taken */
    @Query("SELECT taken FROM event_places WHERE event_id = :eventId FOR UPDATE")
    int lock(String eventId);

    @Query("UPDATE event_places SET taken = :taken WHERE event_id = :eventId")
    void set(String eventId, int taken);

    @Query("SELECT event_id, taken FROM event_places WHERE event_id IN (:eventIds)")
    List<Taken> of(Collection<String> eventIds);

    @Query("INSERT INTO event_places (event_id, taken) VALUES (:eventId, 0)")
    void begin(String eventId);
}
