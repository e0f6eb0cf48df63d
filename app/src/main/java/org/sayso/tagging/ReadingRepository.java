package org.sayso.tagging;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReadingRepository extends CrudRepository<Reading, String> {
    List<Reading> findByResponseIdIn(Collection<String> responseIds);

    void deleteByResponseIdIn(Collection<String> responseIds);

    /** Those among them that still have words, locked: a response taken back meanwhile gets nothing written about it. */
    @Query("SELECT id FROM response WHERE id IN (:ids) AND standing <> 'WITHDRAWN' ORDER BY id FOR UPDATE")
    List<String> lockLiving(Collection<String> ids);

    /** Responses of a plan's campaigns that another model has read, or none and that do not wait in the outbox. */
    @Query("""
            SELECT r.id FROM response r JOIN campaign c ON c.id = r.campaign_id LEFT JOIN reading g ON g.response_id = r.id
            WHERE r.partnership = :partnership AND c.plan = :plan AND r.standing <> 'WITHDRAWN' AND r.id > :after
            AND (g.model <> :model OR g.plan <> :plan
            OR g.response_id IS NULL AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.reader = 'tagging' AND o.subject = r.id))
            ORDER BY r.id LIMIT :size""")
    List<String> unreadBy(String partnership, String plan, String model, String after, int size);
}
