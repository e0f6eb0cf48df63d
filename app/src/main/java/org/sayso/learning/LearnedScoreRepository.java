package org.sayso.learning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LearnedScoreRepository extends GenericRepository<LearnedScore, String> {
    void saveAll(Collection<LearnedScore> scores);

    @Query("SELECT * FROM learned_score WHERE version_id IN (:versionIds) ORDER BY version_id, test, priority")
    List<LearnedScore> of(Collection<String> versionIds);
}
