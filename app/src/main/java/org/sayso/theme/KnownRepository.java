package org.sayso.theme;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Read responses by the known theme that is nearest to them. An empty filter value filters nothing. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface KnownRepository extends GenericRepository<ThemeGroup, String> {
    String NEAREST = " FROM theme_guess t JOIN response r ON r.id = t.response_id JOIN campaign c ON c.id = r.campaign_id"
            + " WHERE t.place = 0 AND r.partnership = :partnership AND c.plan = :plan AND r.standing IN ('RELEASED', 'KEPT_PRIVATE')"
            + " AND (:campaign = '' OR c.slug = :campaign) AND (:who = '' OR COALESCE(r.who, 'unsaid') = :who) AND (:area = '' OR COALESCE(r.area, 'unsaid') = :area)";

    @Introspected
    record Tally(String theme, long n) {}

    @Query("SELECT t.theme, COUNT(*) AS n" + NEAREST + " GROUP BY t.theme")
    List<Tally> perTheme(String partnership, String plan, String campaign, String who, String area);

    /** The newest first. */
    @Query("SELECT r.id" + NEAREST + " AND t.theme = :theme ORDER BY r.received_at DESC, r.id LIMIT :size OFFSET :offset")
    List<String> nearestTo(String partnership, String plan, String campaign, String who, String area, String theme, int size, int offset);
}
