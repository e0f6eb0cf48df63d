package org.sayso.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface ChangeStepRepository extends CrudRepository<ChangeStep, String> {
    /** Oldest first. */
    @Query("SELECT * FROM change_step WHERE change_id = :changeId ORDER BY happened_on, written_at, id")
    List<ChangeStep> of(String changeId);
}
