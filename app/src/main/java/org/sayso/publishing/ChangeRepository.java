package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

/** Every question names the partnership; what the public asks goes through the {@code published…} ones. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ChangeRepository extends CrudRepository<Change, String> {
    @Introspected
    record Tally(String plan, String priority, ChangeStatus status, long changes) {}

    Optional<Change> findByPartnershipAndId(String partnership, String id);

    boolean existsByPartnershipAndSlug(String partnership, String slug);

    @Query("SELECT * FROM change_story WHERE partnership = :partnership AND id = :id FOR UPDATE")
    Optional<Change> lock(String partnership, String id);

    @Query("SELECT * FROM change_story WHERE partnership = :partnership ORDER BY CASE WHEN published_at IS NULL THEN 0 ELSE 1 END, updated_at DESC, id")
    List<Change> all(String partnership);

    @Query("SELECT COUNT(*) FROM change_story WHERE partnership = :partnership AND published_at IS NULL")
    long drafts(String partnership);

    @Query("SELECT * FROM change_story WHERE partnership = :partnership AND slug = :slug AND published_at IS NOT NULL")
    Optional<Change> published(String partnership, String slug);

    /** Newest first; blank words for status, plan or priority mean all. */
    @Query("SELECT * FROM change_story WHERE partnership = :partnership AND published_at IS NOT NULL AND (:status = '' OR status = :status) AND (:plan = '' OR plan = :plan) AND (:priority = '' OR priority = :priority) ORDER BY status_on DESC, published_at DESC, id LIMIT :size OFFSET :offset")
    List<Change> publishedPage(String partnership, String status, String plan, String priority, int size, int offset);

    /** How many published changes stand where, for each priority. */
    @Query("SELECT plan, priority, status, COUNT(*) AS changes FROM change_story WHERE partnership = :partnership AND published_at IS NOT NULL GROUP BY plan, priority, status")
    List<Tally> tallies(String partnership);

    /** Those that answer somebody who was read in that campaign. */
    @Query("SELECT * FROM change_story c WHERE c.partnership = :partnership AND c.published_at IS NOT NULL AND EXISTS (SELECT 1 FROM change_response l JOIN response r ON r.id = l.response_id"
            + " WHERE l.change_id = c.id AND r.campaign_id = :campaignId AND r.standing IN ('RELEASED', 'KEPT_PRIVATE')) ORDER BY c.status_on DESC, c.published_at DESC, c.id")
    List<Change> publishedOfCampaign(String partnership, String campaignId);

    @Query("SELECT c.* FROM change_story c JOIN change_response l ON l.change_id = c.id WHERE c.partnership = :partnership AND l.response_id = :responseId AND c.published_at IS NOT NULL ORDER BY c.status_on DESC, c.id")
    List<Change> publishedFor(String partnership, String responseId);
}
