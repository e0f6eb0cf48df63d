package org.sayso.intake;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PrintingRepository extends CrudRepository<Printing, String> {
    Optional<Printing> findByPartnershipAndCampaignIdAndId(String partnership, String campaignId, String id);

    List<Printing> findByPartnershipAndCampaignIdOrderByPrintedAtDesc(String partnership, String campaignId);
}
