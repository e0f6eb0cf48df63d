package org.sayso.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StaffSessionRepository extends CrudRepository<StaffSession, String> {
    @Query("UPDATE staff_session SET last_seen_at = :now WHERE token_hash = :tokenHash")
    void seen(String tokenHash, Instant now);

    @Query("DELETE FROM staff_session WHERE staff_id = :staffId")
    void endAll(String staffId);

    @Query("DELETE FROM staff_session WHERE expires_at < :now")
    void endExpired(Instant now);
}
