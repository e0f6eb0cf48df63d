package org.sayso.safeguarding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sayso.feedback.Response;

/**
 * The lists of those who look first. An empty campaign stands for all of them; {@code added} keeps to those with words that nobody has read.
 * Whoever sent an idea here was promised a day; nobody was for what came in with a list, often said long ago, so that stands after the others.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface HeldRepository extends GenericRepository<Response, String> {
    @Query("SELECT * FROM response WHERE partnership = :partnership AND standing IN (:standings) AND (:added = FALSE OR unread_answers_since IS NOT NULL) AND (:campaignId = '' OR campaign_id = :campaignId) ORDER BY CASE WHEN channel = 'import' THEN 1 ELSE 0 END, received_at, id LIMIT :size OFFSET :offset")
    List<Response> oldestFirst(String partnership, Collection<String> standings, boolean added, String campaignId, int size, int offset);

    @Query("SELECT * FROM response WHERE partnership = :partnership AND standing IN (:standings) AND (:added = FALSE OR unread_answers_since IS NOT NULL) AND (:campaignId = '' OR campaign_id = :campaignId) ORDER BY received_at DESC, id DESC LIMIT :size OFFSET :offset")
    List<Response> newestFirst(String partnership, Collection<String> standings, boolean added, String campaignId, int size, int offset);

    @Query("SELECT COUNT(*) FROM response WHERE partnership = :partnership AND standing IN (:standings) AND (:added = FALSE OR unread_answers_since IS NOT NULL) AND (:campaignId = '' OR campaign_id = :campaignId)")
    long count(String partnership, Collection<String> standings, boolean added, String campaignId);

    /** The held one after that place, among those of lists or among the others. */
    @Query("SELECT * FROM response WHERE partnership = :partnership AND standing = 'HELD' AND (channel = 'import') = :fromList AND (received_at > :receivedAt OR (received_at = :receivedAt AND id > :id)) ORDER BY received_at, id LIMIT 1")
    Optional<Response> next(String partnership, boolean fromList, Instant receivedAt, String id);

    @Query("SELECT * FROM response WHERE partnership = :partnership AND standing = 'HELD' AND (channel = 'import') = :fromList ORDER BY received_at, id LIMIT 1")
    Optional<Response> oldest(String partnership, boolean fromList);
}
