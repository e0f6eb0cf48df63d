package org.sayso.intake;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ArrivalRepository extends CrudRepository<Arrival, String> {
    /** Those of a list that nobody has read. */
    @Query("SELECT a.response_id FROM intake_arrival a JOIN response r ON r.id = a.response_id"
            + " WHERE a.import_id = :importId AND a.taken_back_at IS NULL AND r.standing = 'HELD' AND r.version = 0 ORDER BY a.response_id")
    List<String> unread(String importId);

    @Query("SELECT COUNT(CASE WHEN a.taken_back_at IS NULL AND r.standing = 'HELD' AND r.version = 0 THEN 1 END) AS unread, COUNT(a.taken_back_at) AS gone,"
            + " COUNT(CASE WHEN r.standing <> 'WITHDRAWN' AND (r.standing <> 'HELD' OR r.version > 0) THEN 1 END) AS stays"
            + " FROM intake_arrival a JOIN response r ON r.id = a.response_id WHERE a.import_id = :importId")
    Counts counts(String importId);

    @Query("UPDATE intake_arrival SET taken_back_at = :at WHERE response_id IN (:responseIds)")
    void tookBack(Collection<String> responseIds, Instant at);

    /** @return those of the lists from which something was taken back */
    @Query("SELECT DISTINCT import_id FROM intake_arrival WHERE import_id IN (:importIds) AND taken_back_at IS NOT NULL")
    Set<String> takenBack(Collection<String> importIds);

    /** @param unread can be taken back. @param gone was taken back with the list. @param stays somebody has read it */
    @Introspected
    record Counts(long unread, long gone, long stays) {}
}
