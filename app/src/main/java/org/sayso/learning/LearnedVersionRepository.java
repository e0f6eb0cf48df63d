package org.sayso.learning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LearnedVersionRepository extends CrudRepository<LearnedVersion, String> {
    Page<LearnedVersion> findByPartnershipAndPlanOrderByNumberDesc(String partnership, String plan, Pageable page);

    Optional<LearnedVersion> findByPartnershipAndPlanAndNumber(String partnership, String plan, int number);

    Optional<LearnedVersion> findByPartnershipAndId(String partnership, String id);

    List<LearnedVersion> findByPartnershipAndRetiredAtIsNull(String partnership);

    @Query("SELECT COALESCE(MAX(number), 0) FROM learned_version WHERE partnership = :partnership AND plan = :plan")
    int highest(String partnership, String plan);

    @Query("UPDATE learned_version SET retired_at = :at, retired_why = :why WHERE id IN (:ids) AND retired_at IS NULL")
    void retire(Collection<String> ids, Instant at, String why);
}
