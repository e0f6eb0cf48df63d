package org.sayso.participation;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ActivityRepository extends CrudRepository<Activity, String> {
    Optional<Activity> findByPartnershipAndId(String partnership, String id);

    List<Activity> findByPartnershipOrderByFromDayDesc(String partnership);
}
