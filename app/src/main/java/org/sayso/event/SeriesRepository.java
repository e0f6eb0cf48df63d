package org.sayso.event;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SeriesRepository extends CrudRepository<Series, String> {
    Optional<Series> findByPartnershipAndId(String partnership, String id);

    Optional<Series> findByPartnershipAndSlug(String partnership, String slug);

    List<Series> findByPartnershipOrderByTitle(String partnership);
}
