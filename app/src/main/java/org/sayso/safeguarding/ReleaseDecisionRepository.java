package org.sayso.safeguarding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReleaseDecisionRepository extends GenericRepository<ReleaseDecision, Long> {
    ReleaseDecision save(ReleaseDecision decision);

    @Query("SELECT d.* FROM release_decision d JOIN response r ON r.id = d.response_id WHERE r.partnership = :partnership AND d.response_id = :responseId ORDER BY d.id DESC LIMIT 1")
    Optional<ReleaseDecision> last(String partnership, String responseId);

    @Query("SELECT d.* FROM release_decision d JOIN response r ON r.id = d.response_id WHERE r.partnership = :partnership AND d.response_id = :responseId ORDER BY d.id")
    List<ReleaseDecision> all(String partnership, String responseId);
}
