package org.sayso.impact;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FaceRepository extends CrudRepository<Face, String> {
    /** @param chose who said whether what they chose was talked about; @param talked who said yes among them */
    @Introspected
    record Count(String eventId, long answers, long good, long chose, long talked) {}

    Optional<Face> findByPartnershipAndId(String partnership, String id);

    /** Those said before that day: a number that changes with each answer would say what the last one was. */
    @Query("SELECT event_id, COUNT(*) AS answers, COALESCE(SUM(CASE WHEN face = 'GOOD' THEN 1 ELSE 0 END), 0) AS good,"
            + " COALESCE(SUM(CASE WHEN talked IN ('YES', 'PARTLY', 'NO') THEN 1 ELSE 0 END), 0) AS chose, COALESCE(SUM(CASE WHEN talked = 'YES' THEN 1 ELSE 0 END), 0) AS talked"
            + " FROM impact_face WHERE partnership = :partnership AND event_id IN (:eventIds) AND said_on < :before GROUP BY event_id")
    List<Count> counts(String partnership, Collection<String> eventIds, LocalDate before);
}
