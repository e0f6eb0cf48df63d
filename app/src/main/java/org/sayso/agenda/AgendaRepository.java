package org.sayso.agenda;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AgendaRepository extends CrudRepository<Agenda, String> {
    String OF_SITE = " FROM agenda a JOIN event e ON e.id = a.event_id WHERE e.partnership = :partnership AND a.event_id = :eventId";

    @Query("SELECT a.*" + OF_SITE)
    Optional<Agenda> find(String partnership, String eventId);

    /** Waits for whoever has it, and holds it until the transaction ends: votes, moderation and counting come one after the other. */
    @Query("SELECT * FROM agenda WHERE event_id = :eventId FOR UPDATE")
    Optional<Agenda> lock(String eventId);
}
