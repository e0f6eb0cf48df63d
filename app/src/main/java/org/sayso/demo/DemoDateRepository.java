package org.sayso.demo;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import org.sayso.feedback.Response;

/** The one place where a date of a decision is changed after the fact: for the demo only. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DemoDateRepository extends GenericRepository<Response, String> {
    @Query("UPDATE response SET read_at = :at WHERE id = :id AND read_at IS NOT NULL")
    void read(String id, Instant at);

    @Query("UPDATE response SET themed_at = :at WHERE id = :id AND themed_at IS NOT NULL")
    void themed(String id, Instant at);

    @Query("UPDATE release_decision SET decided_at = :at WHERE response_id = :id")
    void decided(String id, Instant at);

    @Query("UPDATE tag_decision SET decided_at = :at WHERE response_id = :id")
    void tagged(String id, Instant at);

    @Query("UPDATE concern SET raised_at = :at WHERE response_id = :id")
    void raised(String id, Instant at);

    @Query("SELECT id FROM second_reading WHERE response_id = :responseId")
    String secondReading(String responseId);

    @Query("UPDATE second_reading SET read_at = :at WHERE response_id = :responseId")
    void readSecond(String responseId, Instant at);

    @Query("UPDATE reading SET made_at = :at WHERE response_id = :id")
    void suggested(String id, Instant at);
}
