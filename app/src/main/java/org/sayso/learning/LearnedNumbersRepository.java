package org.sayso.learning;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LearnedNumbersRepository extends CrudRepository<LearnedNumbers, String> {
    void deleteByVersionIdIn(Collection<String> versionIds);
}
