package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.sayso.tagging.Tags;

/**
 * Answers count as long as their response is there to be read: of a theme while the decision that was asked about holds, of a change while it is
 * published and linked.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface GotRightRepository extends GenericRepository<Change, String> {
    String COUNTED = " FROM got_right g JOIN response r ON r.id = g.response_id WHERE r.partnership = :partnership AND r.standing IN ('RELEASED', 'KEPT_PRIVATE')"
            + " AND (g.kind = 'theme' AND EXISTS (SELECT 1 FROM tag_decision d WHERE d.id = g.about AND d.response_id = g.response_id AND " + Tags.HOLDS + ")"
            + " OR g.kind = 'change' AND EXISTS (SELECT 1 FROM change_response l JOIN change_story c ON c.id = l.change_id"
            + " WHERE l.change_id = g.about AND l.response_id = g.response_id AND c.published_at IS NOT NULL))";

    /** @param about theme or change */
    @Introspected
    record Count(String about, String answer, long people) {}

    @Query("INSERT INTO got_right (response_id, about, kind, answer, said_at) VALUES (:responseId, :about, :kind, :answer, :at)"
            + " ON DUPLICATE KEY UPDATE answer = VALUES(answer), said_at = VALUES(said_at)")
    void say(String responseId, String about, String kind, String answer, Instant at);

    /** With a response that was taken back goes what its sender said of our answer. */
    @Query("DELETE FROM got_right WHERE response_id IN (SELECT r.id FROM response r WHERE r.id IN (:responseIds) AND r.standing = 'WITHDRAWN')")
    void forgetWithdrawn(Collection<String> responseIds);

    @Query("SELECT response_id, about, kind, answer, said_at FROM got_right WHERE response_id = :responseId")
    List<GotRight> of(String responseId);

    @Query("SELECT g.kind AS about, g.answer, COUNT(*) AS people" + COUNTED
            + " GROUP BY g.kind, g.answer")
    List<Count> counts(String partnership);

    /** The latest first. @param answer yes, partly or no */
    @Query("SELECT g.response_id, g.about, g.kind, g.answer, g.said_at" + COUNTED + " AND g.answer = :answer AND g.kind = :kind ORDER BY g.said_at DESC, g.response_id LIMIT :most OFFSET :from")
    List<GotRight> latest(String partnership, String answer, String kind, int most, long from);
}
