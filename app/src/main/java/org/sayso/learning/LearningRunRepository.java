package org.sayso.learning;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LearningRunRepository extends CrudRepository<LearningRun, Long> {
    /** The one that waits longest. */
    @Query("SELECT * FROM learning_run WHERE partnership = :partnership AND state = 'WAITING' ORDER BY id LIMIT 1")
    Optional<LearningRun> next(String partnership);

    @Query("SELECT * FROM learning_run WHERE partnership = :partnership AND plan = :plan ORDER BY id DESC LIMIT 1")
    Optional<LearningRun> latest(String partnership, String plan);

    @Query("UPDATE learning_run SET state = :state, ended_at = :at, version_id = :versionId WHERE id = :id AND state = 'WAITING'")
    void end(Long id, String state, Instant at, @Nullable String versionId);

    @Query("UPDATE learning_run SET state = 'CALLED_OFF', ended_at = :at WHERE partnership = :partnership AND state = 'WAITING'")
    void callOff(String partnership, Instant at);
}
