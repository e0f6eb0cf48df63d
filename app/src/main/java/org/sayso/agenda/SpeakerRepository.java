package org.sayso.agenda;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

/** Ids of events must come from a look-up through the partnership. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SpeakerRepository extends CrudRepository<Speaker, String> {
    Optional<Speaker> findByEventIdAndId(String eventId, String id);

    @Query("SELECT * FROM agenda_speaker WHERE event_id = :eventId ORDER BY added_at, id")
    List<Speaker> of(String eventId);
}
