package org.sayso.tagging;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OwnThemeLineRepository extends GenericRepository<OwnThemeLine, String> {
    void saveAll(Collection<OwnThemeLine> lines);
}
