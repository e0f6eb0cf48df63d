package org.sayso.easy;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

/** By campaign: whoever asks has found the campaign in its partnership before. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface EasyWordingRepository extends CrudRepository<EasyWording, String> {}
