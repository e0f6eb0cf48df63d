package org.sayso.wall;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sayso.feedback.Response;
import org.sayso.publishing.ChangeStatus;
import org.sayso.tagging.Tags;

/** The responses of a campaign whose words may be public now, and what stands beside them. Ask only with a campaign that was looked up for the asker. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface IdeaRepository extends GenericRepository<Response, String> {
    /** Condition in SQL: the response {@code r} is one that {@link Response#isQuotable()}. */
    String QUOTABLE = "r.campaign_id = :campaignId AND r.standing = 'RELEASED' AND r.may_quote = TRUE AND r.words IS NOT NULL";

    @Introspected
    record Mark(String id, Instant receivedAt) {}

    @Introspected
    record Tagged(String id, String priority) {}

    /** A published change that answers it. */
    @Introspected
    record Answered(String id, String slug, String title, ChangeStatus status, LocalDate statusOn) {}

    /** How many people said the same of themselves. */
    @Introspected
    record Group(@Nullable String who, @Nullable String ageBand, @Nullable String area, long people) {}

    @Query("SELECT r.id AS id, r.received_at AS received_at FROM response r WHERE " + QUOTABLE)
    List<Mark> marks(String campaignId);

    @Query("SELECT r.* FROM response r WHERE " + QUOTABLE)
    List<Response> whole(String campaignId);

    @Query("SELECT r.id AS id, t.priority AS priority FROM response r JOIN tag_decision d ON d.response_id = r.id JOIN tag t ON t.decision_id = d.id WHERE "
            + QUOTABLE + " AND " + Tags.HOLDS + " ORDER BY r.id, t.place")
    List<Tagged> tagged(String campaignId);

    /** The newest first. */
    @Query("SELECT r.id AS id, c.slug AS slug, c.title AS title, c.status AS status, c.status_on AS status_on FROM response r"
            + " JOIN change_response l ON l.response_id = r.id JOIN change_story c ON c.id = l.change_id WHERE " + QUOTABLE
            + " AND c.published_at IS NOT NULL ORDER BY c.status_on DESC, c.published_at DESC, c.id")
    List<Answered> answered(String campaignId);

    @Query("SELECT who, age_band, area, COUNT(*) AS people FROM response WHERE campaign_id = :campaignId AND standing IN ('RELEASED', 'KEPT_PRIVATE')"
            + " GROUP BY who, age_band, area")
    List<Group> groups(String campaignId);
}
