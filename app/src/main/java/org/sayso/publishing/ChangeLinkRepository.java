package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Which responses a change answers, and which of them it quotes. Whether one counts or shows is asked of the response, each time. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ChangeLinkRepository extends GenericRepository<Change, String> {
    @Introspected
    record Link(String changeId, String responseId) {}

    @Introspected
    record Heard(String changeId, long heard) {}

    @Introspected
    record InForce(String responseId, Instant since) {}

    @Query("SELECT response_id FROM change_response WHERE change_id = :changeId ORDER BY linked_at, response_id")
    List<String> linked(String changeId);

    @Query("INSERT INTO change_response (change_id, response_id, linked_at, linked_by) VALUES (:changeId, :responseId, :at, :by)")
    void link(String changeId, String responseId, Instant at, @Nullable String by);

    @Query("DELETE FROM change_response WHERE change_id = :changeId AND response_id = :responseId")
    void unlink(String changeId, String responseId);

    /** A change that is published as of an earlier day answers its responses from that day. */
    @Query("UPDATE change_response SET linked_at = :at WHERE change_id = :changeId AND linked_at > :at")
    void sinceAtLatest(String changeId, Instant at);

    @Query("SELECT change_id, response_id FROM change_quote WHERE change_id IN (:changeIds) ORDER BY change_id, place")
    List<Link> quotes(Collection<String> changeIds);

    @Query("INSERT INTO change_quote (change_id, response_id, place) VALUES (:changeId, :responseId, :place)")
    void quote(String changeId, String responseId, int place);

    @Query("DELETE FROM change_quote WHERE change_id = :changeId")
    void clearQuotes(String changeId);

    /** How many read responses each change answers; a held, withdrawn or handed-on one does not count. */
    @Query("SELECT l.change_id AS change_id, COUNT(*) AS heard FROM change_response l JOIN response r ON r.id = l.response_id WHERE l.change_id IN (:changeIds) AND r.standing IN ('RELEASED', 'KEPT_PRIVATE') GROUP BY l.change_id")
    List<Heard> heard(Collection<String> changeIds);

    /** Since when each of these responses has been answered by a published change; missing when by none. */
    @Query("SELECT l.response_id AS response_id, MIN(GREATEST(c.published_at, l.linked_at)) AS since FROM change_response l JOIN change_story c ON c.id = l.change_id WHERE l.response_id IN (:responseIds) AND c.published_at IS NOT NULL GROUP BY l.response_id")
    List<InForce> inForce(Collection<String> responseIds);

    /** The campaigns whose responses a change answers. */
    @Query("SELECT DISTINCT r.campaign_id FROM change_response l JOIN response r ON r.id = l.response_id WHERE l.change_id = :changeId AND r.standing IN ('RELEASED', 'KEPT_PRIVATE')")
    List<String> campaigns(String changeId);
}
