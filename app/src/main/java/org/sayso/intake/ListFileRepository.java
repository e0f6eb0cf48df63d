package org.sayso.intake;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ListFileRepository extends CrudRepository<ListFile, String> {
    /** Not those that are being brought in, or wait for it. */
    @Query("DELETE FROM intake_file WHERE partnership = :partnership AND made_at < :before AND import_id NOT IN (SELECT id FROM intake_import WHERE state = 'WAITING')")
    void forget(String partnership, Instant before);
}
