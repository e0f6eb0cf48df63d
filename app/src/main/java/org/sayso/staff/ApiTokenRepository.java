package org.sayso.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface ApiTokenRepository extends CrudRepository<ApiToken, String> {
    Optional<ApiToken> findByTokenHash(String tokenHash);

    Optional<ApiToken> findByPartnershipAndId(String partnership, String id);

    List<ApiToken> findByPartnershipOrderByCreatedAtDesc(String partnership);

    @Query("UPDATE api_token SET revoked_at = :now, revoked_by = :by WHERE partnership = :partnership AND id = :id AND revoked_at IS NULL")
    long revoke(String partnership, String id, String by, Instant now);

    @Query("UPDATE api_token SET last_used_on = :day WHERE id = :id AND (last_used_on IS NULL OR last_used_on < :day)")
    void used(String id, LocalDate day);
}
