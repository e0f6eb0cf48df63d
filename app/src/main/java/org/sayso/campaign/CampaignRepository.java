package org.sayso.campaign;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface CampaignRepository extends CrudRepository<Campaign, String> {
    Optional<Campaign> findByPartnershipAndSlug(String partnership, String slug);

    Optional<Campaign> findByPartnershipAndId(String partnership, String id);

    List<Campaign> findByPartnershipOrderByCreatedAt(String partnership);

    boolean existsByPartnershipAndSlug(String partnership, String slug);

    @Query("SELECT area FROM campaign_area WHERE campaign_id = :campaignId ORDER BY area")
    List<String> areas(String campaignId);

    @Query("INSERT INTO campaign_area (campaign_id, area) VALUES (:campaignId, :area)")
    void addArea(String campaignId, String area);

    @Query("DELETE FROM campaign_area WHERE campaign_id = :campaignId")
    void clearAreas(String campaignId);
}
