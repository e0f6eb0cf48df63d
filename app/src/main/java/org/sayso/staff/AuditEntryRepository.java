package org.sayso.staff;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface AuditEntryRepository extends CrudRepository<AuditEntry, Long> {
    Page<AuditEntry> findByPartnershipOrderByIdDesc(String partnership, Pageable page);
}
