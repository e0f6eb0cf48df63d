package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Answers count as long as their response is there to be read, and a change as long as it is published and linked to it. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface GotRightRepository extends GenericRepository<Change, String> {
    String COUNTED = " FROM got_right g JOIN response r ON r.id = g.response_id WHERE r.partnership = :partnership AND r.standing IN ('RELEASED', 'KEPT_PRIVATE')"
            + " AND (g.about = 'theme' OR EXISTS (SELECT 1 FROM change_response l JOIN change_story c ON c.id = l.change_id"
            + " WHERE l.change_id = g.about AND l.response_id = g.response_id AND c.published_at IS NOT NULL))";

    /** @param about theme or change */
    @Introspected
    record Count(String about, String answer, long people) {}

    @Query("INSERT INTO got_right (response_id, about, answer, said_at) VALUES (:responseId, :about, :answer, :at)"
            + " ON DUPLICATE KEY UPDATE answer = VALUES(answer), said_at = VALUES(said_at)")
    void say(String responseId, String about, String answer, Instant at);

    /** With a response that was taken back goes what its sender said of our answer. */
    @Query("DELETE FROM got_right WHERE response_id IN (SELECT r.id FROM response r WHERE r.id IN (:responseIds) AND r.standing = 'WITHDRAWN')")
    void forgetWithdrawn(Collection<String> responseIds);

    @Query("SELECT response_id, about, answer, said_at FROM got_right WHERE response_id = :responseId")
    List<GotRight> of(String responseId);

    @Query("SELECT CASE WHEN g.about = 'theme' THEN 'theme' ELSE 'change' END AS about, g.answer, COUNT(*) AS people" + COUNTED
            + " GROUP BY CASE WHEN g.about = 'theme' THEN 'theme' ELSE 'change' END, g.answer")
    List<Count> counts(String partnership);

    /** The latest first. @param answer yes, partly or no */
    @Query("SELECT g.response_id, g.about, g.answer, g.said_at" + COUNTED + " AND g.answer = :answer AND (g.about = 'theme') = :ofTheme ORDER BY g.said_at DESC, g.response_id LIMIT :most OFFSET :from")
    List<GotRight> latest(String partnership, String answer, boolean ofTheme, int most, long from);
}
