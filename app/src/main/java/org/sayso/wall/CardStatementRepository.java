package org.sayso.wall;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CardStatementRepository extends GenericRepository<CardStatement, String> {
    CardStatement save(CardStatement statement);

    Optional<CardStatement> findByCampaignIdAndId(String campaignId, String id);

    List<CardStatement> findByCampaignIdOrderByMadeAt(String campaignId);

    List<CardStatement> findByCampaignIdAndIdIn(String campaignId, Collection<String> ids);

    /** Locks the row until the end of the transaction, so that one form sent twice at once waits for itself. */
    @Query("SELECT * FROM card_statement WHERE campaign_id = :campaignId AND id = :id FOR UPDATE")
    Optional<CardStatement> lock(String campaignId, String id);
}
