package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OwnThemeRepository extends CrudRepository<OwnTheme, String> {
    @Introspected
    record Told(String priority, String slug, String name, String wording) {}

    Optional<OwnTheme> findByPartnershipAndId(String partnership, String id);

    boolean existsByPartnershipAndPlanAndSlug(String partnership, String plan, String slug);

    @Query("SELECT * FROM own_theme WHERE partnership = :partnership AND plan = :plan AND retired_at IS NULL ORDER BY adopted_at, id")
    List<OwnTheme> inUse(String partnership, String plan);

    /** What the tagger is told: the words of a response only while it is released and they are whole. */
    @Query("SELECT t.priority, t.slug, t.name, COALESCE(l.wording, r.english, r.words) AS wording FROM own_theme t JOIN own_theme_line l ON l.theme_id = t.id"
            + " LEFT JOIN response r ON r.id = l.response_id AND r.standing = 'RELEASED' AND r.public_words IS NULL"
            + " WHERE t.partnership = :partnership AND t.plan = :plan AND t.retired_at IS NULL AND (l.wording IS NOT NULL OR r.words IS NOT NULL)"
            + " ORDER BY t.adopted_at, t.id, l.place")
    List<Told> told(String partnership, String plan);

    @Query("UPDATE own_theme SET retired_at = :at, retired_by = :name WHERE id = :id")
    void retire(String id, Instant at, String name);

    /** Plans with an own theme in use that leans on one of these responses. */
    @Query("SELECT DISTINCT t.plan FROM own_theme t JOIN own_theme_line l ON l.theme_id = t.id WHERE t.partnership = :partnership AND t.retired_at IS NULL AND l.response_id IN (:ids)")
    List<String> plansLeaningOn(String partnership, List<String> ids);
}
