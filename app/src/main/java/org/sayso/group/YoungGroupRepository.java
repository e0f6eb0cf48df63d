package org.sayso.group;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface YoungGroupRepository extends CrudRepository<YoungGroup, String> {
    Optional<YoungGroup> findByPartnershipAndId(String partnership, String id);

    Optional<YoungGroup> findByPartnershipAndCodeHash(String partnership, String codeHash);

    List<YoungGroup> findByPartnershipOrderByMadeAtDesc(String partnership);

    /** Of campaigns that ended before that moment. */
    @Query("UPDATE young_group SET leader = NULL, version = version + 1 WHERE partnership = :partnership AND leader IS NOT NULL AND campaign_id IN"
            + " (SELECT id FROM campaign WHERE partnership = :partnership AND (closed_at <= :ended OR closes_at <= :ended))")
    void forgetLeaders(String partnership, Instant ended);
}
