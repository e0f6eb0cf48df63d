package org.sayso.decision;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ClosingRepository extends CrudRepository<Closing, String> {
    Optional<Closing> findByPartnershipAndEventId(String partnership, String eventId);
}
