package org.sayso.share;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ShareLinkRepository extends CrudRepository<ShareLink, String> {
    Optional<ShareLink> findByPartnershipAndAddress(String partnership, String address);

    Optional<ShareLink> findByPartnershipAndCampaignIdAndId(String partnership, String campaignId, String id);

    List<ShareLink> findByPartnershipAndCampaignIdOrderByMadeAt(String partnership, String campaignId);

    boolean existsByPartnershipAndAddress(String partnership, String address);
}
