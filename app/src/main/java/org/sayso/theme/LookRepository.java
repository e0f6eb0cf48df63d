package org.sayso.theme;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is looked at, and when it was. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LookRepository extends GenericRepository<ThemeGroup, String> {
    /** A response and where it stands: by a person's decision, else by the machine's reading; null when neither knows. */
    @Introspected
    record Standing(String id, @Nullable String pocket) {}

    @Query("SELECT r.id, CASE WHEN d.kind = 'FITS_NONE' THEN 'none' WHEN d.id IS NOT NULL THEN t.priority WHEN g.fits_none = TRUE THEN 'none' ELSE g.top_priority END AS pocket"
            + " FROM response r JOIN campaign c ON c.id = r.campaign_id LEFT JOIN reading g ON g.response_id = r.id"
            + " LEFT JOIN tag_decision d ON d.response_id = r.id AND " + org.sayso.tagging.Tags.HOLDS
            + " LEFT JOIN tag t ON t.decision_id = d.id AND t.place = 0"
            + " WHERE r.partnership = :partnership AND c.plan = :plan AND r.standing IN ('RELEASED', 'KEPT_PRIVATE') AND " + org.sayso.easy.ChosenPictures.OWN_WORDS + " ORDER BY r.received_at, r.id")
    List<Standing> standings(String partnership, String plan);

    /** Makes the row that is there for the plan, and locks it: whoever changes groups comes one after the other. */
    @Query("INSERT INTO theme_look (partnership, plan, looked_at, responses, compared, broken, groups_made) VALUES (:partnership, :plan, :at, 0, 0, 0, 0)"
            + " ON DUPLICATE KEY UPDATE plan = VALUES(plan)")
    void begin(String partnership, String plan, Instant at);

    @Query("SELECT plan FROM theme_look WHERE partnership = :partnership AND plan = :plan FOR UPDATE")
    Optional<String> lock(String partnership, String plan);

    @Query("UPDATE theme_look SET looked_at = :at, responses = :responses, compared = :compared, broken = :broken, groups_made = :made WHERE partnership = :partnership AND plan = :plan")
    void looked(String partnership, String plan, Instant at, int responses, int compared, int broken, int made);

    @Query("SELECT looked_at, responses, compared, broken, groups_made FROM theme_look WHERE partnership = :partnership AND plan = :plan AND responses > 0")
    Optional<Look> last(String partnership, String plan);
}
