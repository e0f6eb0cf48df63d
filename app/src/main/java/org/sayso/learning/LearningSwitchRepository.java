package org.sayso.learning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LearningSwitchRepository extends CrudRepository<LearningSwitch, Long> {
    @Query("SELECT * FROM learning_switch WHERE partnership = :partnership ORDER BY id DESC LIMIT 1")
    Optional<LearningSwitch> latest(String partnership);

    @Query("SELECT id FROM learning_switch WHERE partnership = :partnership ORDER BY id LIMIT 1")
    Optional<Long> first(String partnership);

    @Query("SELECT id FROM learning_switch WHERE id = :id FOR UPDATE")
    Long lock(Long id);
}
